### reviewed: no (Arabic, Modern Standard; no native speaker has reviewed this file)
# Sentences that only the terminal has (slussen chat). Lines that name a command begin with it, so that its slash stays on its left.

terminal-welcome = مرحبًا! أجيب عن أسئلة حول Operation Kvinnofrid وأدلّ على أماكن المساعدة. أنا خدمة آلية، ولست إنسانًا.
terminal-how =
    يمكنك كتابة سؤالك ثم الضغط على Enter.
    /help – يعرض ما يمكنك فعله أيضًا
terminal-traces =
    لا أحفظ شيئًا من كتابتك. لكنها تبقى على الشاشة إلى أن تُمسح بهذا الأمر:
    /clear
terminal-help =
    /help – يعرض هذه القائمة
    /topics – يعرض ما يمكنك السؤال عنه
    /why – يعرض ما حدّد الرد الأخير
    /clear – يمسح الشاشة
    /quit – إنهاء
    أي رقم يفتح السؤال الذي يحمل ذلك الرقم.
terminal-why-nothing = لا يوجد رد لشرحه.
terminal-why-no-rule = لم تحدّد أي قاعدة عن الخطر هذا الرد.
terminal-why-rules = هذه القواعد حدّدت الرد:
terminal-why-words = ما كان له الوزن الأكبر موضوع تحته خط:
terminal-bye = إلى اللقاء!
