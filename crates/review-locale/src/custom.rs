//! How numbers and months are written in a State: two States that share a language may differ.

use crate::{Digits, Language};
use serde::{Deserialize, Serialize};

/// The custom of a State, changeable by the team.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Custom {
    /// The shapes of digits in Arabic text; other languages use European digits everywhere.
    pub digits: Digits,
    /// The names of the months in Arabic text.
    pub months: MonthNames,
}

/// The families of month names in Arabic, after the regions of CLDR.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum MonthNames {
    /// يناير، فبراير: Egypt, the Gulf, Sudan, Yemen, Libya, and most documents of the League of Arab States.
    #[default]
    Gulf,
    /// كانون الثاني، شباط: Iraq, Jordan, Lebanon, Palestine, the Syrian Arab Republic.
    Mashreq,
    /// جانفي، فيفري: Algeria and Tunisia.
    Maghreb,
    /// يناير، فبراير، ... غشت، شتنبر، نونبر، دجنبر: Morocco.
    Morocco,
    /// يناير، ... إبريل ... شتمبر، دجمبر: Mauritania.
    Mauritania,
}

impl Custom {
    /// The custom of the State with this ISO 3166-1 alpha-3 code. Source: Unicode CLDR, default numbering system and
    /// month names of the Arabic locales.
    pub fn of_state(iso3: &str) -> Self {
        let months = match iso3 {
            "IRQ" | "JOR" | "LBN" | "PSE" | "SYR" => MonthNames::Mashreq,
            "DZA" | "TUN" => MonthNames::Maghreb,
            "MAR" => MonthNames::Morocco,
            "MRT" => MonthNames::Mauritania,
            _ => MonthNames::Gulf,
        };
        let digits = match iso3 {
            "DZA" | "LBY" | "MAR" | "TUN" | "ARE" | "MRT" => Digits::Latn,
            _ => Digits::Arab,
        };
        Self { digits, months }
    }

    /// The digits that text in `language` is printed with.
    pub fn digits_in(self, language: Language) -> Digits {
        match language {
            Language::Ar => self.digits,
            _ => Digits::Latn,
        }
    }
}

impl MonthNames {
    /// The region whose CLDR data spell the months so.
    pub(crate) fn region(self) -> &'static str {
        match self {
            MonthNames::Gulf => "EG",
            MonthNames::Mashreq => "JO",
            MonthNames::Maghreb => "TN",
            MonthNames::Morocco => "MA",
            MonthNames::Mauritania => "MR",
        }
    }
}
