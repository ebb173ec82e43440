# الحقول القصيرة: التواريخ والأعداد وصفوف الجداول، وطول النصوص. تقرؤه الواجهة وحدها.

## Numbers

fields-number-guess = هذا ليس عدداً محدداً. يُكتب كاملاً بالأرقام، مثل 1200000، دون «مليون» أو «نحو» أو مدى بين عددين، ولا يُحفظ قبل ذلك.
fields-number-long = أرقام هذا العدد أكثر من أن يُحفظ بدقة، ولم يُحفظ.

## Dates

fields-calendar = التقويم
fields-month = الشهر
fields-year = السنة
fields-month-before = الشهر السابق
fields-month-after = الشهر التالي
fields-less-exact = الشهر أو السنة فقط:
fields-hijri = إظهار التواريخ الهجرية
fields-hijri-hint = إلى جانب اليوم، وفق تقويم أم القرى. لا يتغير التقرير.

## Rows

fields-view = طريقة عرض الصفوف
fields-view-forms = صفاً صفاً
fields-view-table = في جدول
fields-rows-hint = ينقل ‎Alt+↑‎ و‎Alt+↓‎ الصف، ويضيف ‎Ctrl+Enter‎ صفاً. ويمكن لصق خلايا منسوخة من جدول بيانات في أي صف.
fields-row-number = الصف
fields-row-tools = الإجراءات
# $number: the number of a row
fields-row-tools-of = إجراءات الصف { $number }
# $number: the number of a row
fields-row-copy = تكرار الصف { $number }
# $number: the number of a row
fields-row-removed = حُذف الصف { $number }
# $number: the new number of the row; $total: how many there are
fields-row-moved = نُقل الصف وصار رقمه { $number } من { $total }
# $number: the number of the copy
fields-row-copied = النسخة هي الصف { $number }
# $number: the number of the new row
fields-row-added = أُضيف الصف { $number }
fields-take-back = تراجع
fields-taken-back = تم التراجع
fields-cell-write = كتابة…
# $label: the name of a column
fields-cell-open = كتابة { $label } في استمارة هذا الصف

## Pasting from a spreadsheet

# $count: how many rows
fields-pasted = { $count ->
    [zero] مُلئ مما لُصق { $count } صف
    [one] مُلئ مما لُصق صف واحد
    [two] مُلئ مما لُصق صفان
    [few] مُلئ مما لُصق { $count } صفوف
    [many] مُلئ مما لُصق { $count } صفاً
   *[other] مُلئ مما لُصق { $count } صف
}
fields-not-understood = لم يُفهم وتُرك فارغاً:
# $number: the number of a row; $label: the name of a column; $text: what stood there
fields-cell-left = الصف { $number }، { $label }: «{ $text }»
# $count: how many cells
fields-cells-more = { $count ->
    [zero] و{ $count } خلية أخرى
    [one] وخلية أخرى
    [two] وخليتان أخريان
    [few] و{ $count } خلايا أخرى
    [many] و{ $count } خلية أخرى
   *[other] و{ $count } خلية أخرى
}
# $count: how many columns
fields-columns-left = { $count ->
    [zero] أُغفل { $count } عمود بعد العمود الأخير.
    [one] أُغفل عمود واحد بعد العمود الأخير.
    [two] أُغفل عمودان بعد العمود الأخير.
    [few] أُغفلت { $count } أعمدة بعد العمود الأخير.
    [many] أُغفل { $count } عموداً بعد العمود الأخير.
   *[other] أُغفل { $count } عمود بعد العمود الأخير.
}
# $most: how many rows can be pasted at once
fields-paste-many = عدد الصفوف الملصقة يزيد على { $most }. تُلصق على دفعات، ولم يتغير شيء.

## Length

# $count: how much is left; $most: the limit; $unit: "words" or "characters"
fields-length-left = { $unit ->
    [characters] { $count ->
        [zero] يبقى { $count } حرف من { $most }
        [one] يبقى حرف واحد من { $most }
        [two] يبقى حرفان من { $most }
        [few] يبقى { $count } أحرف من { $most }
        [many] يبقى { $count } حرفاً من { $most }
       *[other] يبقى { $count } حرف من { $most }
    }
   *[words] { $count ->
        [zero] تبقى { $count } كلمة من { $most }
        [one] تبقى كلمة واحدة من { $most }
        [two] تبقى كلمتان من { $most }
        [few] تبقى { $count } كلمات من { $most }
        [many] تبقى { $count } كلمة من { $most }
       *[other] تبقى { $count } كلمة من { $most }
    }
}
# $count: how much is too much; $most: the limit; $unit: "words" or "characters"
fields-length-over = { $unit ->
    [characters] { $count ->
        [zero] يُختصر بمقدار { $count } حرف التزاماً بالحد { $most }
        [one] يُختصر بمقدار حرف واحد التزاماً بالحد { $most }
        [two] يُختصر بمقدار حرفين التزاماً بالحد { $most }
        [few] يُختصر بمقدار { $count } أحرف التزاماً بالحد { $most }
        [many] يُختصر بمقدار { $count } حرفاً التزاماً بالحد { $most }
       *[other] يُختصر بمقدار { $count } حرف التزاماً بالحد { $most }
    }
   *[words] { $count ->
        [zero] يُختصر بمقدار { $count } كلمة التزاماً بالحد { $most }
        [one] يُختصر بمقدار كلمة واحدة التزاماً بالحد { $most }
        [two] يُختصر بمقدار كلمتين التزاماً بالحد { $most }
        [few] يُختصر بمقدار { $count } كلمات التزاماً بالحد { $most }
        [many] يُختصر بمقدار { $count } كلمة التزاماً بالحد { $most }
       *[other] يُختصر بمقدار { $count } كلمة التزاماً بالحد { $most }
    }
}
# $count: how much is missing; $least: the limit; $unit: "words" or "characters"
fields-length-short = { $unit ->
    [characters] { $count ->
        [zero] يلزم { $count } حرف لبلوغ الحد الأدنى { $least }
        [one] يلزم حرف واحد لبلوغ الحد الأدنى { $least }
        [two] يلزم حرفان لبلوغ الحد الأدنى { $least }
        [few] يلزم { $count } أحرف لبلوغ الحد الأدنى { $least }
        [many] يلزم { $count } حرفاً لبلوغ الحد الأدنى { $least }
       *[other] يلزم { $count } حرف لبلوغ الحد الأدنى { $least }
    }
   *[words] { $count ->
        [zero] تلزم { $count } كلمة لبلوغ الحد الأدنى { $least }
        [one] تلزم كلمة واحدة لبلوغ الحد الأدنى { $least }
        [two] تلزم كلمتان لبلوغ الحد الأدنى { $least }
        [few] تلزم { $count } كلمات لبلوغ الحد الأدنى { $least }
        [many] تلزم { $count } كلمة لبلوغ الحد الأدنى { $least }
       *[other] تلزم { $count } كلمة لبلوغ الحد الأدنى { $least }
    }
}
fields-length = الطول
fields-length-section = هذا القسم:
fields-length-report = التقرير كله:
