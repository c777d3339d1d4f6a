import type { Phrases } from './phrases.ts';

export const vi: Phrases = {
	isReviewed: false,
	unreviewed: 'Bản dịch này chưa được kiểm tra.',
	title: 'Thông tin',
	languages: 'Ngôn ngữ',
	exit: {
		leave: 'Rời khỏi trang này',
		hint: '3 × Shift',
		twoMore: 'Nhấn phím Shift thêm hai lần để rời khỏi trang.',
		oneMore: 'Nhấn phím Shift thêm một lần để rời khỏi trang.',
		late: 'Đã hết thời gian. Trang vẫn mở.',
		leaving: 'Đang rời khỏi trang.'
	},
	call: 'Hãy gọi số này:',
	speaks: 'Ở đây có người nói tiếng Việt:',
	notKnown: 'Chúng tôi không biết ở đây có ai nói tiếng Việt hay không. Hãy nói hoặc cho xem câu này.',
	say: 'Hãy nói hoặc cho xem câu này:',
	sentence: 'Tôi cần giúp đỡ. Tôi nói tiếng Việt.',
	card: 'Tôi cần giúp đỡ. Làm ơn cho tôi dùng điện thoại của bạn.',
	showCard: 'Hiện thẻ',
	closeCard: 'Đóng',
	leaves: 'Cuộc gọi vẫn còn trong danh sách cuộc gọi của điện thoại. Bạn có thể xóa ở đó.',
	stays: 'Trang này vẫn còn trong lịch sử trình duyệt. “Rời khỏi trang này” không xóa lịch sử.',
	bill: 'Cuộc gọi có trên hóa đơn hay không tùy thuộc vào số và hợp đồng. Ở đâu chắc chắn, điều đó được ghi bên cạnh số.',
	device:
		'An toàn nhất là dùng thiết bị khác: ở nhà một người bạn, trong thư viện, tại nơi tư vấn. Không có gì trên trang này giúp chống lại các chương trình theo dõi thiết bị.',
	privateWindow: 'Cửa sổ riêng tư của trình duyệt quên các trang đã xem khi bạn đóng nó.',
	history:
		'Bạn xóa lịch sử trong phần cài đặt của trình duyệt. Chỉ xóa từng mục riêng lẻ: lịch sử hoàn toàn trống có thể bị chú ý.',
	here: 'Bạn nhận được giúp đỡ ở đây',
	whom: {
		women: 'Cho phụ nữ',
		men: 'Cho nam giới',
		everyone: 'Cho mọi người bị ảnh hưởng',
		minors: 'Dưới 18 tuổi',
		families: 'Có con',
		relatives: 'Cho người thân',
		professionals: 'Cho người làm chuyên môn'
	},
	about: { labour: 'Khi bị bóc lột trong công việc', sexual: 'Khi bị bạo lực tình dục' },
	onlyIn: 'Chỉ ở đây:',
	free: 'miễn phí',
	noName: 'không cần tên',
	dayAndNight: 'ngày và đêm',
	noHours: 'không rõ giờ làm việc',
	offTheBill: 'Cuộc gọi không có trên hóa đơn.',
	interpreted: 'Có người phiên dịch qua điện thoại. Số ngôn ngữ:',
	who: {
		title: 'Ai cần giúp đỡ?',
		women: 'một phụ nữ',
		men: 'một người đàn ông',
		minors: 'một người dưới 18 tuổi',
		families: 'một người có con',
		labour: 'một người bị bóc lột trong công việc',
		unsaid: 'tôi không muốn nói'
	},
	asks: {
		title: 'Ai đang hỏi?',
		self: 'tôi, cho chính tôi',
		relatives: 'gia đình, bạn bè',
		professionals: 'tôi làm việc với người bị ảnh hưởng'
	},
	ways: 'Cách được giúp đỡ',
	notForAll: 'Không dành cho mọi người:',
	police: 'Có ai gọi cảnh sát không?',
	papers: 'Tôi không có giấy tờ',
	costs: 'Giúp đỡ tốn bao nhiêu tiền?',
	missing: 'Không có ngôn ngữ của tôi',
	choice: 'Những gì bạn chọn ở đây không được gửi đi đâu cả.'
};
