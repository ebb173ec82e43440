//! From pieces to pages: what stands on which, and what stands in the margins.

pub(crate) mod numbering;
pub(crate) mod paginate;
pub(crate) mod running;
mod stamp;
