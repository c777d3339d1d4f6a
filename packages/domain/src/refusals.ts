import type { Words } from './words.ts';

/** Every "no" of a rule, with words that say what to do. */
export const refusals = {
	'no-draft': {
		de: 'Es gibt keinen Entwurf. Speichern Sie zuerst einen.',
		en: 'There is no draft. Save one first.'
	},
	'too-many-working-copies': {
		de: 'Sie haben 500 angefangene Texte, die noch niemand sonst sieht. Legen Sie einige als Entwurf ab oder verwerfen Sie sie.',
		en: 'You have 500 texts that you began and nobody else sees yet. File some as drafts or drop them.'
	},
	'answers-another': {
		de: 'Das ist eine Antwort. Erledigen Sie die Randnotiz, auf die sie antwortet.',
		en: 'This is an answer. Mark the margin note done that it answers.'
	},
	'only-answers': {
		de: 'Randnotizen schreibt das Büro. Sie können auf eine antworten, die mit einem Text zu Ihnen zurückgekommen ist.',
		en: 'The office writes margin notes. You can answer one that came back to you with a text.'
	},
	'not-translated': {
		de: 'Dieser Text ist keine Übersetzung, oder niemand hat gesagt, wovon. Speichern Sie ihn mit der Vorlage.',
		en: 'This text is no translation, or nobody said of what. Save it with its source.'
	},
	'not-behind': {
		de: 'Die Vorlage ist noch die, nach der übersetzt wurde. Es gibt nichts zu bestätigen.',
		en: 'The source is still the one that was translated. There is nothing to confirm.'
	},
	'network-not-public': {
		de: 'Das Netzwerk selbst ist noch nicht öffentlich, deshalb gibt es noch keine Seiten. Veröffentlichen Sie zuerst seinen Eintrag.',
		en: 'The network itself is not public yet, so there are no pages. Publish its record first.'
	},
	'site-not-at-hand': {
		de: 'Auf diesem Server liegt keine gebaute Website, deshalb lässt sich nichts vorab zeigen. Wer den Server betreibt, baut sie oder nennt ihren Ort in SITE_FORESIGHT.',
		en: 'There is no built site on this server, so nothing can be shown beforehand. Whoever runs the server builds it or names its place in SITE_FORESIGHT.'
	},
	'addresses-not-checked': {
		de: 'Auf diesem Server ist abgeschaltet, dass Webadressen geprüft werden (CHECK_ADDRESSES=off).',
		en: 'On this server the checking of web addresses is switched off (CHECK_ADDRESSES=off).'
	},
	'office-creates': {
		de: 'Einträge dieser Art legt die Geschäftsstelle an. Bitten Sie sie darum.',
		en: 'The office makes records of this type. Ask it to.'
	},
	'office-wrote-too': {
		de: 'In diesem Entwurf steht auch etwas von der Geschäftsstelle. Bitten Sie sie, ihn zu verwerfen.',
		en: 'The office wrote something in this draft as well. Ask it to discard the draft.'
	},
	'not-open': {
		de: 'Der Entwurf liegt schon zum Gegenlesen. Geben Sie ihn zurück oder schreiben Sie weiter; dann ist er wieder offen.',
		en: 'The draft is already with a reader. Return it or write on; then it is open again.'
	},
	'not-in-review': {
		de: 'Der Entwurf liegt nicht zum Gegenlesen. Bitten Sie zuerst darum.',
		en: 'The draft is not in review. Ask for a review first.'
	},
	'own-draft': {
		de: 'Wer seit der letzten Veröffentlichung an diesem Text geschrieben hat, gibt ihn nicht frei. Bitten Sie eine andere Person. Haben alle daran geschrieben, verwerfen Sie den Entwurf und lassen ihn von einer anderen Person neu schreiben; dann können Sie ihn freigeben.',
		en: 'Whoever has worked on this text since it was last published cannot approve it. Ask another person. If everybody has worked on it, discard the draft and let another person write it anew; then you can approve it.'
	},
	'correction-elsewhere': {
		de: 'Redaktionell berichtigt werden nur Sätze, nach denen Fassungen gezählt werden, und nur in der Ausgangssprache. Bitten Sie für diesen Text um Gegenlesen wie sonst; eine neue Fassung beginnt durch ihn nicht.',
		en: 'Only clauses by which versions are counted are corrected editorially, and only in the source language. Ask for a review of this text as usual; it begins no new version.'
	},
	'correction-without-version': {
		de: 'Es ist keine Fassung öffentlich, die sich berichtigen ließe. Bitten Sie um Gegenlesen wie sonst.',
		en: 'No version is public that could be corrected. Ask for a review as usual.'
	},
	'correction-of-items': {
		de: 'Ein Satz ist hinzugekommen, weggefallen oder steht an anderer Stelle. Das ist keine Berichtigung mehr, sondern eine neue Fassung. Geben Sie den Text als solche zum Gegenlesen.',
		en: 'A clause was added or dropped or stands in another place. That is no correction any more but a new version. Ask for a review of it as such.'
	},
	'correction-of-nothing': {
		de: 'Die Sätze lauten wie in der öffentlichen Fassung, es gibt nichts zu berichtigen. Bitten Sie um Gegenlesen wie sonst; die Nummer der Fassung bleibt dabei.',
		en: 'The clauses read as in the public version, so there is nothing to correct. Ask for a review as usual; the number of the version stays.'
	},
	'correction-unread': {
		de: 'Eine Berichtigung wird erst veröffentlicht, wenn eine zweite Person gesagt hat, dass der Sinn gleich bleibt. Das gilt auch, wo sonst niemand gegenliest.',
		en: 'A correction is published once a second person has said that the sense stays the same. That holds even where nobody else reads texts.'
	},
	'sense-unanswered': {
		de: 'Dieser Text soll eine redaktionelle Berichtigung sein. Öffnen Sie ihn und sagen Sie, ob der Sinn gleich bleibt.',
		en: 'This text is meant as an editorial correction. Open it and say whether the sense stays the same.'
	},
	'no-correction-asked': {
		de: 'Um eine redaktionelle Berichtigung hat bei diesem Text niemand gebeten. Laden Sie die Seite neu und geben Sie ihn frei oder zurück.',
		en: 'Nobody asked for an editorial correction of this text. Load the page again, and approve or return it.'
	},
	'not-approved': {
		de: 'Noch hat niemand gegengelesen. Bitten Sie eine andere Person um Freigabe.',
		en: 'Nobody has read it yet. Ask another person to approve it.'
	},
	'not-confirmable': {
		de: 'Einträge dieser Art werden nicht bestätigt.',
		en: 'Records of this type are not confirmed.'
	},
	'day-to-come': {
		de: 'Dieser Tag ist noch nicht gekommen. Bestätigen können Sie, was bis heute gilt.',
		en: 'This day has not come yet. You can confirm what holds up to today.'
	},
	'confirmed-since': {
		de: 'Der Eintrag wurde an einem späteren Tag schon bestätigt. Es bleibt bei diesem.',
		en: 'The record was confirmed on a later day already. That one stays.'
	},
	'nothing-to-hide': {
		de: 'Hier steht öffentlich nichts, was sich ausblenden lässt: eine Nummer, eine E-Mail-Adresse oder ein Ort.',
		en: 'Nothing that can be hidden is public here: a number, an e-mail address or a place.'
	},
	'no-colleague': {
		de: 'Diese Liste lesen Mitglieder mit Stimmrecht. Für assoziierte und beobachtende Mitglieder und für Gremien ist sie nicht.',
		en: 'This list is read by members with a right to vote. It is not for associates, observers and bodies.'
	},
	'own-line-unconfirmed': {
		de: 'Die Nummern der anderen sehen Sie, sobald Ihre eigene in den letzten zwölf Monaten bestätigt wurde.',
		en: 'You see the numbers of the others once your own was confirmed within the last twelve months.'
	},
	'line-missing': {
		de: 'Hier steht noch keine Nummer für Kolleg*innen. Tragen Sie zuerst eine ein.',
		en: 'There is no number for colleagues yet. Enter one first.'
	},
	'line-changed': {
		de: 'Diese Nummer ist neu. Das Büro ruft unter der öffentlichen Nummer zurück und bestätigt sie; ab dann bestätigen Sie selbst.',
		en: 'This number is new. The office calls back on the public number and confirms it; from then on you confirm it yourselves.'
	},
	'protected-member': {
		de: 'Dieses Mitglied ist geschützt und steht in keiner Liste. Eine Antwort von ihm sähe niemand.',
		en: 'This member is protected and stands in no list. Nobody would see an answer of it.'
	},
	'end-passed': {
		de: 'Das Ende liegt schon zurück. Wählen Sie eines, das noch kommt.',
		en: 'The end is past already. Choose one that is still to come.'
	},
	'end-too-late': {
		de: 'Eine Antwort gilt höchstens 24 Stunden. Wählen Sie ein früheres Ende und antworten Sie morgen neu.',
		en: 'An answer holds for at most 24 hours. Choose an earlier end, and answer anew tomorrow.'
	},
	'places-without-yes': {
		de: 'Freie Plätze nennt, wer Ja sagt.',
		en: 'Free places are told by whoever says yes.'
	},
	'release-pinned': {
		de: 'Die Website zeigt zurzeit eine frühere Ausgabe. Was jetzt veröffentlicht oder zurückgenommen wird, sähe niemand. Beenden Sie zuerst das Festhalten; was dem Schutz eines Menschen dient, geht auch jetzt: Ziehen Sie den Eintrag zum Schutz zurück.',
		en: 'The site shows an earlier release at present. Nobody would see what is published or taken back now. End the pin first. What protects someone works at once: withdraw the record for protection.'
	},
	'release-not-kept': {
		de: 'Der Inhalt dieser Ausgabe ist nicht mehr aufbewahrt. Wählen Sie eine spätere, oder berichtigen Sie, was falsch ist, und veröffentlichen Sie es.',
		en: 'The content of this release is no longer kept. Choose a later one, or correct what is wrong and publish it.'
	},
	'release-shown': {
		de: 'Diese Ausgabe ist schon zu lesen. Wählen Sie eine frühere.',
		en: 'This release is what the public reads already. Choose an earlier one.'
	},
	'release-shows-protected': {
		de: 'Diese Ausgabe zeigt etwas, das seither geschützt ist. Das kann ein Eintrag sein, den niemand mehr sehen soll, oder ein Ort, von dem nur noch das Gebiet öffentlich ist. Sie wird nicht wieder veröffentlicht. Wählen Sie eine spätere, oder berichtigen Sie, was falsch ist, und veröffentlichen Sie es.',
		en: 'This release shows something that has been protected since. It may be a record that nobody should see any more, or a place of which only the area is public. It is not published again. Choose a later one, or correct what is wrong and publish it.'
	},
	'published-meanwhile': {
		de: 'Währenddessen wurde mehrmals etwas veröffentlicht. Versuchen Sie es noch einmal.',
		en: 'Something was published several times meanwhile. Try once more.'
	},
	'foreseen-otherwise': {
		de: 'Seit Sie gesehen haben, welche Seiten sich ändern, ist etwas anderes öffentlich geworden, oder ein Text ist nicht mehr derselbe. Sehen Sie sich die Seiten noch einmal an.',
		en: 'Since you saw which pages change, something else has become public, or a text is not the same any more. Look at the pages once more.'
	},
	'nothing-pinned': {
		de: 'Keine frühere Ausgabe ist festgehalten; es gibt nichts zu beenden.',
		en: 'No earlier release is pinned; there is no pin to end.'
	},
	'not-due': {
		de: 'Der Zeitpunkt der Veröffentlichung ist noch nicht gekommen.',
		en: 'The hour of publication has not come yet.'
	},
	'hour-passed': {
		de: 'Diese Stunde ist schon vorbei. Wählen Sie eine, die noch kommt, oder veröffentlichen Sie jetzt.',
		en: 'This hour has passed already. Choose one that is still to come, or publish now.'
	},
	'already-scheduled': {
		de: 'Die Veröffentlichung ist schon geplant. Heben Sie die Planung zuerst auf.',
		en: 'The publication is scheduled already. Unschedule it first.'
	},
	'not-scheduled': {
		de: 'Eine Veröffentlichung ist hier nicht geplant; es gibt nichts aufzuheben.',
		en: 'No publication is scheduled here; there is nothing to unschedule.'
	},
	'changed-since-scheduled': {
		de: 'Der Teil wurde geändert oder zurückgegeben, nachdem die Veröffentlichung geplant war. Sehen Sie nach, was jetzt dort steht, und planen Sie alle Teile neu.',
		en: 'The part was changed or returned after the publication was scheduled. See what stands there now, and schedule all the parts anew.'
	},
	'not-published': {
		de: 'Dieser Teil ist nicht öffentlich; es gibt nichts zurückzunehmen.',
		en: 'This part is not public; there is nothing to take back.'
	},
	'facts-go-with-the-record': {
		de: 'Die Angaben lassen sich nicht einzeln zurücknehmen. Ziehen Sie den ganzen Eintrag zurück.',
		en: 'The facts cannot be taken back alone. Withdraw the whole record.'
	},
	'inside-has-no-review': {
		de: 'Was nur Mitglieder sehen, gilt mit dem Speichern. Es wird nicht gegengelesen und nie veröffentlicht.',
		en: 'What only members see holds once saved. It is not reviewed and never published.'
	},
	'part-does-not-exist': {
		de: 'Diese Art von Eintrag hat keinen solchen Teil.',
		en: 'This type of record has no such part.'
	},
	'other-type': {
		de: 'Dieser Eintrag ist von anderer Art, als die Anfrage sagt. Lesen Sie ihn neu.',
		en: 'This record is of another type than the request says. Read it again.'
	},
	'not-a-translation': {
		de: 'Übersetzt werden nur Texte, und nur aus einer anderen Sprache. Nennen Sie diese als Vorlage, oder keine.',
		en: 'Only texts are translated, and only from another language. Name that one as the source, or none.'
	},
	'nothing-to-translate': {
		de: 'In der genannten Sprache steht noch kein Text. Schreiben Sie ihn zuerst, oder nennen Sie keine Vorlage.',
		en: 'There is no text yet in the language named. Write it first, or name no source.'
	},
	withdrawn: {
		de: 'Der Eintrag ist zurückgezogen. Legen Sie einen neuen an.',
		en: 'The record is withdrawn. Make a new one.'
	},
	'not-withdrawn-for-protection': {
		de: 'Gelöscht wird nur, was zum Schutz zurückgezogen ist. Ziehen Sie den Eintrag zuerst zum Schutz zurück, oder nennen Sie die gelesenen Änderungsnummern; dann geschieht beides zugleich.',
		en: 'Only what was withdrawn for protection is erased. Withdraw the record for protection first, or name the revisions that you read; then both happen at once.'
	},
	'text-erased': {
		de: 'Dieser Text wurde zum Schutz gelöscht und kommt nicht wieder. Verwerfen Sie den Entwurf; dann können Sie neu schreiben.',
		en: 'This text was erased for protection and does not come back. Discard the draft; then you can write anew.'
	},
	'no-successor': {
		de: 'Der Eintrag, der an die Stelle treten soll, fehlt, ist von anderer Art oder zurückgezogen. Wählen Sie einen anderen.',
		en: 'The record that should take the place is missing, of another type or withdrawn. Choose another.'
	},
	'only-one-of-its-type': {
		de: 'Von dieser Art gibt es genau einen Eintrag. Bearbeiten Sie ihn.',
		en: 'There is exactly one record of this type. Edit that one.'
	},
	'fixed-once-published': {
		de: 'Diese Nummer steht seit der Veröffentlichung fest. Setzen Sie die alte wieder ein.',
		en: 'This number is fixed since it was published. Put the old one back.'
	},
	'logged-once': {
		de: 'Was geschehen ist, bleibt so stehen, wie es veröffentlicht wurde. Legen Sie einen neuen Eintrag an, der diesen berichtigt.',
		en: 'What happened stays as it was published. Make a new record that corrects this one.'
	},
	'second-reader-asked': {
		de: 'So eine Bewertung veröffentlicht niemand allein. Bitten Sie eine zweite Person, sie gegenzulesen.',
		en: 'Nobody publishes such an assessment alone. Ask a second person to read it.'
	},
	'introduction-missing': {
		de: 'Für „eingebracht“ fehlt eine veröffentlichte Einbringung dieser Forderung. Tragen Sie zuerst ein, wann sie welchem Gremium vorgelegt wurde.',
		en: 'For “introduced” a published introduction of this demand is missing. First enter when it was put to which body.'
	},
	'law-missing': {
		de: 'Dafür fehlt ein veröffentlichter Bezug dieser Forderung zu einem Rechtsakt. Tragen Sie ihn zuerst ein.',
		en: 'A published link of this demand to a legal act is missing. Enter it first.'
	},
	'not-in-force': {
		de: 'Verwirklicht ist eine Forderung erst, wenn das Recht in Kraft ist und jeden ihrer Sätze erfüllt. Bis dahin heißt es „teilweise verwirklicht“.',
		en: 'A demand is realised only when the law is in force and meets each of its clauses. Until then it is “partly realised”.'
	},
	'other-demand-corrected': {
		de: 'Eine Berichtigung gilt derselben Forderung und demselben Blickwinkel wie die berichtigte Bewertung.',
		en: 'A correction concerns the same demand and the same point of view as the assessment it corrects.'
	},
	'percentage-without-base': {
		de: 'Ein Anteil in Prozent ist ohne seine Grundgesamtheit nicht lesbar. Tragen Sie ein, wovon er genommen ist.',
		en: 'A percentage cannot be read without its base. Enter of what it is a share.'
	},
	'count-too-small': {
		de: 'Eine so kleine Anzahl lässt einzelne Menschen erkennen. Veröffentlicht werden Anzahlen ab 10.',
		en: 'So small a count makes single people recognisable. Counts are published from 10 up.'
	},
	'base-too-small': {
		de: 'Anteile werden nur von einer Grundzahl ab 30 veröffentlicht.',
		en: 'Shares are published only of a base of 30 or more.'
	},
	'share-of-a-part': {
		de: 'Ein Anteil an einer Teilgruppe wäre eine Kreuztabelle. Nehmen Sie als Grundzahl die ganze Zählung.',
		en: 'A share of a subgroup would be a cross-table. Take the whole count as the base.'
	},
	'nowhere-offered': {
		de: 'Es fehlt, wo das Angebot gilt: in welchen Gebieten, oder überall.',
		en: 'Where the service is offered is missing: in which areas, or everywhere.'
	},
	'shelter-with-address': {
		de: 'Wo eine Unterkunft zum Angebot gehört, steht kein Ort, den man aufsuchen kann. Tragen Sie Beratung und Unterkunft als zwei Angebote ein, oder zeigen Sie vom Ort nur das Gebiet.',
		en: 'Where accommodation is part of a service, no place that can be visited is shown. Enter counselling and accommodation as two services, or show only the area of the place.'
	},
	'law-without-date': {
		de: 'Ein Rechtsakt ohne amtliche Kennung braucht ein Datum und die herausgebende Stelle.',
		en: 'A legal act without an official identifier needs a date and the body that issued it.'
	},
	'number-taken': {
		de: 'Diese Nummer trägt schon ein anderer Eintrag. Wählen Sie eine freie.',
		en: 'Another record has this number. Choose a free one.'
	},
	'fact-without-source': {
		de: 'Für mindestens eine Angabe fehlt die Quelle. Nennen Sie sie, oder lassen Sie die Angabe weg.',
		en: 'At least one fact has no source. Name it, or leave the fact out.'
	},
	'item-without-words': {
		de: 'Einem Bild fehlt der Alternativtext oder einem Dokument der Titel. Tragen Sie beides in jeder Sprache ein, die öffentlich ist.',
		en: 'A picture lacks its alternative text or a document its title. Enter both in every language that is public.'
	},
	'demand-without-ground': {
		de: 'Es fehlt die Grundlage: ein Beschluss mit Gremium, Datum und Quelle oder ein eigenes Dokument des Netzwerks.',
		en: 'The ground is missing: an agreement with body, date and source, or a document of the network’s own.'
	},
	'membership-without-source': {
		de: 'Keine Quelle belegt die Mitgliedschaft. Nennen Sie eine, die den ganzen Eintrag belegt oder das Feld „Öffentlichkeit“.',
		en: 'No source vouches for the membership. Name one that covers the whole record, or the field “Publicity”.'
	},
	'not-a-language-of-the-network': {
		de: 'In dieser Sprache schreibt das Netzwerk nicht. Ergänzen Sie sie in seinem Eintrag unter „Sprachen der Texte“ und veröffentlichen Sie ihn, oder schreiben Sie in einer seiner Sprachen.',
		en: 'The network does not write in this language. Add it in the network’s record under “Languages of the texts” and publish that, or write in one of its languages.'
	},
	'language-lost': {
		de: 'Keine Sprache des Netzwerks fällt weg, denn auf Adressen in ihr führen Links. Auch die erste bleibt die erste, denn in ihr sind Fassungen gezählt. Setzen Sie die Sprache wieder ein, und ergänzen Sie weitere dahinter.',
		en: 'No language of the network can be dropped, because others link to addresses in it. The first also stays the first, because versions are counted in it. Put the language back, and add further ones after it.'
	},
	'adopted-without-imprint': {
		de: 'Im Impressum eines Netzwerks, das diese Seiten übernommen hat, steht, wer es vertritt und wer für den Inhalt verantwortlich ist. Tragen Sie beides ein.',
		en: 'The imprint of a network that has adopted this site says who represents it and who answers for the content. Enter both.'
	}
} as const satisfies Record<string, Words>;

export type RefusalCode = keyof typeof refusals;

export const refusalCodes = Object.keys(refusals) as [RefusalCode, ...RefusalCode[]];

export function isRefusal(code: string): code is RefusalCode {
	return Object.hasOwn(refusals, code);
}
