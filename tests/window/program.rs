//! The program on a folder of its own, started and ended as often as a journey asks.

use crate::desk::{Desk, Hand};
use crate::process::{Process, listens, port, until};
use crate::screen::Screen;
use review_locale::Language;
use std::fs::{File, Permissions};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use tempfile::TempDir;
use thirtyfour::{Capabilities, ChromeCapabilities, ChromiumLikeCapabilities, WebDriver};

/// Where a journey is made.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Lane {
    /// The real window.
    Window,
    /// The page in Chromium, which is what the window is on Windows, before the real commands.
    Browser,
}

/// The program, with its folder and whatever it needs around it.
pub struct Program {
    lane: Lane,
    folder: TempDir,
    screen: Screen,
    /// What starts the window, if not the program alone.
    starter: Option<PathBuf>,
}

impl Program {
    /// Nothing has been written yet.
    pub fn new(lane: Lane) -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        for name in ["data", "exports", "run"] {
            std::fs::create_dir(folder.path().join(name)).expect("a folder");
        }
        let screen = Screen::new(folder.path());
        Self { lane, folder, screen, starter: None }
    }

    /// Starts the window under another command from now on, which is handed the program as its last argument.
    pub fn under(&mut self, command: &str) {
        let starter = self.path("starter");
        let script = format!("#!/bin/sh\nexec {command} {} \"$@\"\n", built("gcm-review-app").display());
        std::fs::write(&starter, script).expect("a script");
        std::fs::set_permissions(&starter, Permissions::from_mode(0o700)).expect("a script");
        self.starter = Some(starter);
    }

    pub fn lane(&self) -> Lane {
        self.lane
    }

    pub fn screen(&self) -> &Screen {
        &self.screen
    }

    /// Where the store is.
    pub fn data(&self) -> PathBuf {
        self.folder.path().join("data")
    }

    /// Where reports are written.
    pub fn exports(&self) -> PathBuf {
        self.folder.path().join("exports")
    }

    /// Another file of this test.
    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Starts the program and sits down before it.
    pub async fn start(&self, language: Language, hand: Hand) -> Desk<'_> {
        let application = self.starter.clone().unwrap_or_else(|| built("gcm-review-app"));
        self.start_as(&application, language, hand).await
    }

    /// Starts the program in another lane on the same folder, beside what runs there.
    pub async fn start_beside(&self, lane: Lane, language: Language, hand: Hand) -> Desk<'_> {
        let (driver, processes) = match lane {
            Lane::Window => self.open_window(&built("gcm-review-app")).await,
            Lane::Browser => self.open_page().await,
        };
        Desk::new(self, driver, processes, language, hand).await
    }

    /// The number of the process of the window, which the driver started; none once it has ended.
    pub fn window_process(&self) -> Option<u32> {
        self.process("gcm-review-app")
    }

    /// The number of the process that draws the page in the window.
    pub fn page_process(&self) -> Option<u32> {
        self.process("WebKitWebProcess")
    }

    fn process(&self, program: &str) -> Option<u32> {
        let own = format!("GCM_REVIEW_DATA_DIR={}\0", self.data().display()).into_bytes();
        let is_ours = |process: &PathBuf| {
            let environment = std::fs::read(process.join("environ")).unwrap_or_default();
            let is_program = std::fs::read_link(process.join("exe")).is_ok_and(|path| path.ends_with(program));
            is_program && environment.windows(own.len()).any(|part| part == own)
        };
        let processes = std::fs::read_dir("/proc").expect("/proc").flatten().map(|process| process.path());
        processes.filter(is_ours).find_map(|path| path.file_name()?.to_str()?.parse().ok())
    }

    /// Starts another build of it, or a command that starts it.
    pub async fn start_as(&self, application: &Path, language: Language, hand: Hand) -> Desk<'_> {
        let (driver, processes) = match self.lane {
            Lane::Window => self.open_window(application).await,
            Lane::Browser => self.open_page().await,
        };
        Desk::new(self, driver, processes, language, hand).await
    }

    /// The window and what drives it, with nothing added to the page.
    pub async fn open_window(&self, application: &Path) -> (WebDriver, Vec<Process>) {
        let ports = [port(), port()];
        let mut driver = self.command("tauri-driver");
        driver.args(["--port", &ports[0].to_string(), "--native-port", &ports[1].to_string()]);
        let driver = Process::start(&mut driver);
        // It drops what arrives before WebKit's own driver listens.
        listens(ports[1]).await;
        listens(ports[0]).await;
        let mut wanted = Capabilities::new();
        wanted.set("tauri:options", serde_json::json!({ "application": application })).expect("a setting");
        (session(ports[0], wanted).await, vec![driver])
    }

    async fn open_page(&self) -> (WebDriver, Vec<Process>) {
        let mut bridge = Process::start(self.command(built("bridge")).env("PORT", "0"));
        let page = bridge.announced("BRIDGE ");
        let mut driver = Process::start(self.command("chromedriver").arg("--port=0"));
        let port = driver.announced("successfully on port ").trim_end_matches('.').parse().expect("a port");
        let mut wanted = ChromeCapabilities::new();
        wanted.set_binary("/usr/bin/chromium").expect("a setting");
        let profile = format!("--user-data-dir={}", self.path("profile").display());
        for argument in CHROMIUM.iter().copied().chain([profile.as_str()]) {
            wanted.add_arg(argument).expect("a setting");
        }
        let session = session(port, wanted.into()).await;
        session.goto(page).await.expect("the page");
        (session, vec![driver, bridge])
    }

    /// A command in this test's surroundings. What it complains about is kept beside the folder's other files.
    pub fn command(&self, program: impl AsRef<std::ffi::OsStr>) -> Command {
        let mut command = Command::new(program);
        let complaints = File::options().create(true).append(true).open(self.path("stderr.txt"));
        command.envs(self.screen.environment()).stderr(complaints.map_or(Stdio::null(), Stdio::from));
        for (name, folder) in FOLDERS {
            command.env(name, self.path(folder));
        }
        command.env("LANG", "C.UTF-8").env_remove("WAYLAND_DISPLAY");
        command
    }

    /// Waits until the program has let go of its folder and ended: until then a second start gives way to it.
    pub async fn closed(&self) {
        let free = async || File::open(self.data().join("reviews.sqlite.lock")).ok()?.try_lock().ok();
        until("the program to let go of its folder", free).await;
        until("the end of the program", async || self.window_process().is_none().then_some(())).await;
    }

    /// What the programs complained about.
    pub fn complaints(&self) -> String {
        std::fs::read_to_string(self.path("stderr.txt")).unwrap_or_default()
    }
}

const FOLDERS: [(&str, &str); 8] = [
    ("GCM_REVIEW_DATA_DIR", "data"),
    ("GCM_REVIEW_EXPORT_PATH", "exports"),
    ("GCM_REVIEW_PICTURE_PATH", "picture"),
    ("HOME", "home"),
    ("XDG_RUNTIME_DIR", "run"),
    ("XDG_CACHE_HOME", "cache"),
    ("XDG_CONFIG_HOME", "config"),
    ("XDG_DATA_HOME", "share"),
];

const CHROMIUM: [&str; 9] = [
    "--headless=new",
    "--no-sandbox",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-dev-shm-usage",
    "--disable-gpu",
    "--disable-sync",
    "--no-first-run",
    "--window-size=1280,900",
];

/// The session ends with its window: a driver that is asked to end one on the way out of a test that failed may never
/// answer.
async fn session(port: u16, wanted: Capabilities) -> WebDriver {
    let session = WebDriver::new(format!("http://127.0.0.1:{port}"), wanted).await.expect("a session");
    session.clone().leak().expect("a session that has just begun");
    session
}

/// A program of the workspace, built for tests, in the folder of the profile in which this test was built.
pub fn built(name: &str) -> PathBuf {
    let test = std::env::current_exe().expect("where this test is");
    let path = test.ancestors().nth(2).expect("cargo's target folder").join(name);
    assert!(path.exists(), "{} is built by `cargo build --package gcm-review-app --features e2e`", path.display());
    path
}
