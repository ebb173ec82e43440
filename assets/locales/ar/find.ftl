# Finding and replacing words, in an answer and in the whole review. Read by the interface alone.

find-title = بحث
find-in-review = البحث في الاستعراض
find-here = البحث في هذا القسم
find-words = البحث عن
find-new = الاستبدال بـ
find-previous = الموضع السابق (Shift+F3)
find-next = الموضع التالي (F3)
find-exact = كما هو مكتوب تماماً: الهمزات والحركات وحالة الأحرف
find-whole-words = كلمات كاملة فقط
find-every-language = بجميع لغات الاستعراض
find-replace = استبدال
find-replace-one = استبدال
find-replace-all = استبدال الكل في هذه الإجابة
# $number: which of the places, $total: how many there are
find-at = { $number } من { $total }
find-none = لم يُعثر على شيء
# $count: how many places, $answers: in how many answers
find-total = { $count ->
    [one] موضع واحد
    [two] موضعان
    [few] { $count } مواضع
    [many] { $count } موضعاً
   *[other] { $count } موضع
} في { $answers ->
    [one] إجابة واحدة
    [two] إجابتين
    [few] { $answers } إجابات
   *[other] { $answers } إجابة
}.
# $count: how many places are listed
find-first = عدد المواضع المعروضة: { $count }. أدخل كلمات أكثر لتضييق البحث.
find-first-replaced = عدد المواضع المعروضة: { $count }. ويمكن استبدال بقيتها بعد ذلك.
# $words: the words found
find-choose = الاستبدال هنا: { $words }
# $count: how many places
find-replace-count = { $count ->
    [one] الاستبدال في موضع واحد
    [two] الاستبدال في موضعين
    [few] الاستبدال في { $count } مواضع
    [many] الاستبدال في { $count } موضعاً
   *[other] الاستبدال في { $count } موضع
}
find-replace-hint = يمكن التراجع عن هذه العملية دفعة واحدة.
find-replace-by-nothing = تُحذف الكلمات ولا يحل شيء محلها. ويمكن التراجع عن هذه العملية دفعة واحدة.
# $count: how many places
find-replaced = { $count ->
    [0] لم يُستبدل شيء.
    [one] جرى الاستبدال في موضع واحد.
    [two] جرى الاستبدال في موضعين.
    [few] جرى الاستبدال في { $count } مواضع.
    [many] جرى الاستبدال في { $count } موضعاً.
   *[other] جرى الاستبدال في { $count } موضع.
}
