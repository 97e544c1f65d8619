/** Lines that mail programs put above the message that is answered; whatever follows is not the sender's own. */
export const quoteMarks: readonly RegExp[] = [
  /^[\s>*]*[-—─_=]{2,}\s*(?:原始邮件|原始信息|原始消息|原邮件|回复的?原邮件|Original (?:Message|Mail))\s*(?:[-—─_=]{2,}.*)?$/iu,
  /^\s*(?:在|于)\s*(?:19|20)\d{2}.{0,120}(?:写道|寫道|wrote)\s*[：:]\s*$/iu,
  /^\s*(?:On|At)\s.{4,160}\swrote\s*:\s*$/iu,
  /^\s*.{0,80}<[^<>\s]+@[^<>\s]+>\s*(?:于|在)\s*(?:19|20)\d{2}.{0,60}写道\s*[：:]\s*$/u,
];

/** The fields of the message that is answered or passed on, as programs write them above it: the first, and the others. */
export const quotedFields = {
  first: /^\s*\*{0,2}(?:发件人|寄件者|From)\*{0,2}\s*[：:]/iu,
  others:
    /^\s*\*{0,2}(?:发件人|寄件者|发送时间|发送日期|发件时间|日期|时间|寄件日期|收件人|收件者|抄送|抄送人|副本|主题|附件|From|Sent|Date|To|Cc|Subject|Attachments?)\*{0,2}\s*[：:]/iu,
};

/** Above a message that is passed on, which is what the sender wants to be read. */
export const forwardMark =
  /^[\s>*]*[-—─_=]{2,}\s*(?:转发邮件(?:信息)?|转发的邮件|Forwarded [Mm]essage)\s*(?:[-—─_=]{2,}.*)?$/u;

/** What programs and telephones write under a message. */
export const signatureLine =
  /^\s*(?:--\s*|发自我的.{1,20}|从.{1,12}手机.{0,8}发送|发送自.{1,20}|Sent from my .{1,30}|来自.{1,12}(?:邮箱|手机).{0,10})$/iu;

/** A short message that only passes on what is attached. */
export const coveringNote = {
  words: /附件|附上|见附|请查收|请查阅|请审阅|请收|发送给您|发给您|报送|呈报|如下文件/u,
  longest: 80,
};
