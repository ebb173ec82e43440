//! stub
use super::Pages;
/// stub
pub fn dump(_pages: &Pages) -> String {
    String::new()
}
