//! stub
use crate::{Error, Pages};
/// stub
pub fn write(_pages: &Pages) -> Result<Vec<u8>, Error> {
    Ok(vec![])
}
