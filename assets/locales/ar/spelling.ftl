# Spelling: words that no dictionary knows, suggestions, the team's own words. Read by the interface alone.
ui-spelling = الإملاء
ui-spelling-about = تُبحث الكلمات في قواميس مرفقة بالبرنامج، ويُدقَّق كل مقطع بلغته. ولا يُدقَّق النص الصيني.
ui-spelling-mark = تمييز الكلمات التي بها خطأ إملائي
ui-spelling-keys = ينتقل المفتاح F7 إلى الكلمة التالية، ويعرض Alt+Enter الاقتراحات.
ui-spelling-own = الكلمات الخاصة بالفريق
ui-spelling-own-about = أسماء ومصطلحات صحيحة لا ترد في أي قاموس. وهي معروفة في جميع الاستعراضات المحفوظة على هذا الحاسوب، وتشملها النسخ الاحتياطية.
ui-spelling-language = لغة الكلمات
ui-spelling-word = كلمة جديدة
ui-spelling-none = لا توجد بعدُ كلمات خاصة بالفريق. اللغة: { $language }.
ui-spelling-forget = إزالة الكلمة { $word }
ui-spelling-of = إملاء الكلمة { $word }
ui-spelling-no-suggestion = لا توجد اقتراحات
ui-spelling-learn = إضافة إلى كلمات الفريق
ui-spelling-ignore = تجاهلها في هذا النص
