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
	stays: 'Trang này vẫn còn trong lịch sử trình duyệt. Nút này không xóa lịch sử.'
};
