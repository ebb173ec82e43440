//! A screen and a session of its own for a window, and the one thing that a window manager does for a person.

use crate::process::Process;
use std::path::Path;
use std::process::Command;
use x11rb::connection::Connection;
use x11rb::errors::ReplyError;
use x11rb::protocol::xproto::{AtomEnum, ClientMessageEvent, ConnectionExt, EventMask, MapState, Window};
use x11rb::rust_connection::RustConnection;

/// A screen without a window manager, and a session bus.
pub struct Screen {
    display: String,
    bus: String,
    _processes: [Process; 2],
}

impl Screen {
    pub fn new(folder: &Path) -> Self {
        let mut server = Command::new("Xvfb");
        // Without `-noreset` the server begins anew when its last window goes, and a program that comes at that moment
        // waits for its answer for ever.
        server.args(["-displayfd", "1", "-screen", "0", "1280x900x24", "-nolisten", "tcp", "-noreset"]);
        let mut server = Process::start(server.stderr(std::process::Stdio::null()));
        let display = format!(":{}", server.announced(""));
        let address = format!("--address=unix:path={}", folder.join("bus").display());
        let mut bus = Command::new("dbus-daemon");
        bus.args(["--session", "--nofork", "--print-address=1", &address]);
        let mut bus = Process::start(bus.stderr(std::process::Stdio::null()));
        Self { display, bus: bus.announced(""), _processes: [server, bus] }
    }

    /// What programs on this screen must know.
    pub fn environment(&self) -> [(&'static str, &str); 7] {
        [
            ("DISPLAY", &self.display),
            ("DBUS_SESSION_BUS_ADDRESS", &self.bus),
            ("GDK_BACKEND", "x11"),
            ("GSETTINGS_BACKEND", "memory"),
            ("NO_AT_BRIDGE", "1"),
            ("LIBGL_ALWAYS_SOFTWARE", "1"),
            ("WEBKIT_DISABLE_DMABUF_RENDERER", "1"),
        ]
    }

    /// Asks every window to close, as the button on its frame does. Gives how many were asked.
    pub fn close_windows(&self) -> usize {
        let asked = || -> Result<usize, Box<dyn std::error::Error>> {
            let (x, number) = x11rb::connect(Some(&self.display))?;
            let root = x.setup().roots[number].root;
            let protocols = x.intern_atom(false, b"WM_PROTOCOLS")?.reply()?.atom;
            let delete = x.intern_atom(false, b"WM_DELETE_WINDOW")?.reply()?.atom;
            let mut asked = 0;
            for window in x.query_tree(root)?.reply()?.children {
                let has = |property, kind, wanted| has(&x, window, property, kind, wanted);
                let is_shown = x.get_window_attributes(window)?.reply()?.map_state == MapState::VIEWABLE;
                if !is_shown || !has(protocols, AtomEnum::ATOM, delete)? {
                    continue;
                }
                let message = ClientMessageEvent::new(32, window, protocols, [delete, 0, 0, 0, 0]);
                x.send_event(false, window, EventMask::NO_EVENT, message)?.check()?;
                asked += 1;
            }
            Ok(asked)
        };
        asked().expect("the screen")
    }
}

/// Whether a property of a window holds a value.
fn has(x: &RustConnection, window: Window, property: u32, kind: AtomEnum, wanted: u32) -> Result<bool, ReplyError> {
    let held = x.get_property(false, window, property, kind, 0, 32)?.reply()?;
    Ok(held.value32().is_some_and(|mut held| held.any(|each| each == wanted)))
}
