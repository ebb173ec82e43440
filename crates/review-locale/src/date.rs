//! Dates as a report needs them: a day, a month or only a year.

use serde::{Deserialize, Serialize};
use std::{fmt, str::FromStr};

/// A date of the Gregorian calendar with the precision that the writer knew, written as ISO 8601 writes it: `2026`,
/// `2026-05` or `2026-05-08`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum PartialDate {
    /// A year.
    Year(u16),
    /// A year and a month from 1 to 12.
    Month(u16, u8),
    /// A year, a month from 1 to 12 and a day that the month has.
    Day(u16, u8, u8),
}

/// The text is no date.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is no date: write 2026, 2026-05 or 2026-05-08")]
pub struct InvalidDate(pub String);

impl PartialDate {
    /// The year.
    pub fn year(self) -> u16 {
        match self {
            PartialDate::Year(year) | PartialDate::Month(year, _) | PartialDate::Day(year, _, _) => year,
        }
    }
}

impl FromStr for PartialDate {
    type Err = InvalidDate;

    fn from_str(text: &str) -> Result<Self, InvalidDate> {
        let invalid = || InvalidDate(text.to_owned());
        let ascii = crate::ascii_digits(text.trim());
        let parts: Vec<&str> = ascii.split('-').collect();
        let number = |part: &str, width: usize| -> Result<u16, InvalidDate> {
            let plain = part.len() == width && part.bytes().all(|b| b.is_ascii_digit());
            plain.then(|| part.parse().ok()).flatten().ok_or_else(invalid)
        };
        let year = number(parts[0], 4)?;
        if year == 0 {
            return Err(invalid());
        }
        match parts[1..] {
            [] => Ok(PartialDate::Year(year)),
            [month] => checked(year, number(month, 2)? as u8, None).ok_or_else(invalid),
            [month, day] => checked(year, number(month, 2)? as u8, Some(number(day, 2)? as u8)).ok_or_else(invalid),
            _ => Err(invalid()),
        }
    }
}

fn checked(year: u16, month: u8, day: Option<u8>) -> Option<PartialDate> {
    icu_calendar::Date::try_new_iso(i32::from(year), month, day.unwrap_or(1)).ok()?;
    Some(match day {
        Some(day) => PartialDate::Day(year, month, day),
        None => PartialDate::Month(year, month),
    })
}

impl fmt::Display for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            PartialDate::Year(year) => write!(f, "{year:04}"),
            PartialDate::Month(year, month) => write!(f, "{year:04}-{month:02}"),
            PartialDate::Day(year, month, day) => write!(f, "{year:04}-{month:02}-{day:02}"),
        }
    }
}

impl TryFrom<String> for PartialDate {
    type Error = InvalidDate;

    fn try_from(text: String) -> Result<Self, InvalidDate> {
        text.parse()
    }
}

impl From<PartialDate> for String {
    fn from(date: PartialDate) -> String {
        date.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_what_it_writes() {
        for text in ["2026", "2026-05", "2026-05-08", "2024-02-29"] {
            assert_eq!(text.parse::<PartialDate>().unwrap().to_string(), text);
        }
        assert_eq!("٢٠٢٦-٠٥-٠٨".parse(), Ok(PartialDate::Day(2026, 5, 8)));
    }

    #[test]
    fn refuses_what_no_calendar_has() {
        for text in ["", "26", "2026-13", "2026-5", "2025-02-29", "2026-05-08T10:00", "+2026", "2026-05-08-01", "0000"]
        {
            assert!(text.parse::<PartialDate>().is_err(), "{text}");
        }
    }
}
