//! Numbers, dates and lists as a language and a State's custom write them, by ICU4X with data compiled in.

use crate::{Custom, Digits, InvalidDate, Language, PartialDate};
use fixed_decimal::Decimal;
use icu_calendar::{Date, Gregorian};
use icu_datetime::{FixedCalendarDateTimeFormatter, fieldsets};
use icu_decimal::DecimalFormatter;
use icu_list::{ListFormatter, options::ListFormatterOptions};
use icu_locale_core::Locale;

/// The formats of one language under one custom.
pub struct Formats {
    language: Language,
    digits: Digits,
    decimal: DecimalFormatter,
    day: FixedCalendarDateTimeFormatter<Gregorian, fieldsets::YMD>,
    month: FixedCalendarDateTimeFormatter<Gregorian, fieldsets::YM>,
    list: ListFormatter,
}

/// The data of a language are not in the program: it was built wrongly.
#[derive(Debug, thiserror::Error)]
#[error("no formats for `{locale}`: {reason}")]
pub struct MissingFormats {
    locale: String,
    reason: String,
}

impl Formats {
    /// The formats of `language` under `custom`.
    pub fn new(language: Language, custom: Custom) -> Result<Self, MissingFormats> {
        let digits = custom.digits_in(language);
        let tag = locale_tag(language, custom);
        let missing =
            |reason: &dyn std::fmt::Display| MissingFormats { locale: tag.clone(), reason: reason.to_string() };
        let locale: Locale = tag.parse().map_err(|error| missing(&error))?;
        Ok(Self {
            language,
            digits,
            decimal: DecimalFormatter::try_new((&locale).into(), Default::default())
                .map_err(|error| missing(&error))?,
            day: FixedCalendarDateTimeFormatter::try_new((&locale).into(), fieldsets::YMD::long())
                .map_err(|error| missing(&error))?,
            month: FixedCalendarDateTimeFormatter::try_new((&locale).into(), fieldsets::YM::long())
                .map_err(|error| missing(&error))?,
            list: ListFormatter::try_new_and((&locale).into(), ListFormatterOptions::default())
                .map_err(|error| missing(&error))?,
        })
    }

    /// The language.
    pub fn language(&self) -> Language {
        self.language
    }

    /// The shapes of digits.
    pub fn digits(&self) -> Digits {
        self.digits
    }

    /// A number with the separators of the language; `value` is written as `-1234.5`. What is no number comes back as
    /// it is.
    pub fn number(&self, value: &str) -> String {
        match Decimal::try_from_str(value) {
            Ok(decimal) => self.decimal.format(&decimal).to_string(),
            Err(_) => value.to_owned(),
        }
    }

    /// A whole number without separators, as in "page 1024".
    pub fn ordinal(&self, value: usize) -> String {
        self.digits.write(&value.to_string())
    }

    /// A date: "8 May 2026", "May 2026", "2026".
    pub fn date(&self, date: PartialDate) -> String {
        match date {
            PartialDate::Year(year) => self.digits.write(&year.to_string()),
            PartialDate::Month(year, month) => {
                gregorian(year, month, 1).map(|date| self.month.format(&date).to_string()).unwrap_or_default()
            }
            PartialDate::Day(year, month, day) => {
                gregorian(year, month, day).map(|date| self.day.format(&date).to_string()).unwrap_or_default()
            }
        }
    }

    /// The date of a time such as `2026-05-08T09:30:00Z`.
    pub fn date_of_time(&self, time: &str) -> Result<String, InvalidDate> {
        let day = time.get(..10).ok_or_else(|| InvalidDate(time.to_owned()))?;
        Ok(self.date(day.parse()?))
    }

    /// "A, B and C".
    pub fn list<S: AsRef<str>>(&self, items: &[S]) -> String {
        self.list.format(items.iter().map(AsRef::as_ref)).to_string()
    }
}

fn gregorian(year: u16, month: u8, day: u8) -> Option<Date<Gregorian>> {
    Date::try_new_gregorian(i32::from(year), month, day).ok()
}

/// The numbering system is always named: left to the platform's data, `ar` prints one kind of digits here and another
/// there.
fn locale_tag(language: Language, custom: Custom) -> String {
    let numbers = match custom.digits_in(language) {
        Digits::Latn => "latn",
        Digits::Arab => "arab",
    };
    match language {
        Language::Ar => format!("ar-{}-u-nu-{numbers}", custom.months.region()),
        // The United Nations writes 8 May 2026, not May 8, 2026.
        Language::En => format!("en-GB-u-nu-{numbers}"),
        Language::Zh | Language::Fr | Language::Ru | Language::Es => format!("{language}-u-nu-{numbers}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::MonthNames;

    fn formats(language: Language, custom: Custom) -> Formats {
        Formats::new(language, custom).unwrap()
    }

    #[test]
    fn dates_in_six_languages() {
        let day = "2026-05-08".parse().unwrap();
        for (language, expected) in [
            (Language::Ar, "8 مايو 2026"),
            (Language::Zh, "2026年5月8日"),
            (Language::En, "8 May 2026"),
            (Language::Fr, "8 mai 2026"),
            (Language::Ru, "8 мая 2026\u{202f}г."),
            (Language::Es, "8 de mayo de 2026"),
        ] {
            assert_eq!(formats(language, Custom::default()).date(day), expected);
        }
    }

    #[test]
    fn months_and_digits_follow_the_custom_of_the_state() {
        let month = "2026-01".parse().unwrap();
        for (state, expected) in
            [("EGY", "يناير ٢٠٢٦"), ("IRQ", "كانون الثاني ٢٠٢٦"), ("TUN", "جانفي 2026"), ("MAR", "يناير 2026")]
        {
            assert_eq!(formats(Language::Ar, Custom::of_state(state)).date(month), expected, "{state}");
        }
        let morocco = formats(Language::Ar, Custom::of_state("MAR")).date("2026-08".parse().unwrap());
        assert_eq!(morocco, "غشت 2026");
    }

    #[test]
    fn numbers_and_lists_in_six_languages() {
        let arab = Custom { digits: Digits::Arab, months: MonthNames::Gulf };
        for (language, number, list) in [
            (Language::Ar, "١٬٢٣٤٬٥٦٧٫٥", "أ وب وج"),
            (Language::Zh, "1,234,567.5", "أ、ب和ج"),
            (Language::En, "1,234,567.5", "أ, ب and ج"),
            (Language::Fr, "1\u{202f}234\u{202f}567,5", "أ, ب et ج"),
            (Language::Ru, "1\u{a0}234\u{a0}567,5", "أ, ب и ج"),
            (Language::Es, "1.234.567,5", "أ, ب y ج"),
        ] {
            let formats = formats(language, arab);
            assert_eq!(formats.number("1234567.5"), number);
            assert_eq!(formats.list(&["أ", "ب", "ج"]), list);
        }
    }
}
