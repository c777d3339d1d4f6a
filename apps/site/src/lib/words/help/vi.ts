import type { Phrases } from './phrases.ts';

export const vi: Phrases = {
	isReviewed: false,
	unreviewed: 'Bản dịch này chưa được kiểm tra.',
	title: 'Thông tin',
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
	stays: 'Trang này vẫn còn trong lịch sử trình duyệt. Nút này không xóa lịch sử.',
	here: 'Bạn nhận được giúp đỡ ở đây',
	whom: {
		women: 'Cho phụ nữ',
		men: 'Cho nam giới',
		everyone: 'Cho mọi người',
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
		professionals: 'tôi làm việc với người bị hại'
	},
	ways: 'Cách được giúp đỡ',
	lasting: 'Số này luôn trả lời:',
	police: 'Có ai gọi cảnh sát không?',
	papers: 'Tôi không có giấy tờ',
	costs: 'Giúp đỡ tốn bao nhiêu tiền?',
	missing: 'Không có ngôn ngữ của tôi',
	choice: 'Những gì bạn chọn ở đây không được gửi đi đâu cả.'
};
