//! The window before a person: each journey is written once and made in two lanes, the real window of WebKit and the
//! same page in Chromium, with the pointer and by keyboard alone.
//!
//! They are ignored by a plain `cargo test`, because they need, built before and in this order:
//! - the packages webkit2gtk-driver, xvfb, dbus, chromium, chromium-driver, xclip, strace, iproute2, util-linux, poppler-utils;
//! - `tauri-driver` 2.1.0 on the path;
//! - the page: `npm ci` and `npm run build` in `ui`;
//! - the program: `cargo build --package gcm-review-app --features e2e`, found beside this test in cargo's target folder.
//!
//! `cargo xtask test` does all of it. Each test has a screen, a session bus, folders and ports of its own, so that they
//! can run side by side; `GCM_REVIEW_SHOTS` names a folder for a picture of what stood there when one failed.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that fails says where")]

mod accessibility;
mod clipboard;
mod closing;
mod desk;
mod fields;
mod figures;
mod find;
mod finder;
mod journeys;
mod offline;
mod process;
mod program;
mod safety;
mod screen;
mod security;
mod spelling;
mod words;
mod writing;
