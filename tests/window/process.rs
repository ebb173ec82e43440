//! Programs beside the test, ended with it.

use rustix::process::{Pid, Signal, kill_process};
use std::io::{BufRead, BufReader};
use std::net::{Ipv4Addr, TcpListener};
use std::process::{Child, ChildStdout, Command, Stdio};
use std::sync::atomic::{AtomicU16, Ordering};
use std::time::{Duration, Instant};
use tokio::time::sleep;

/// How long anything may take before the test gives up.
pub const PATIENCE: Duration = Duration::from_secs(30);

/// A program that is ended with the test.
pub struct Process {
    child: Child,
    /// Kept open, so that the program can go on printing.
    output: BufReader<ChildStdout>,
}

impl Process {
    pub fn start(command: &mut Command) -> Self {
        let name = command.get_program().to_owned();
        let child = command.stdin(Stdio::null()).stdout(Stdio::piped()).spawn();
        let mut child = child
            .unwrap_or_else(|error| panic!("{}: {error}; `cargo xtask test` installs or builds it", name.display()));
        let output = BufReader::new(child.stdout.take().expect("a pipe"));
        Self { child, output }
    }

    /// What follows `mark` on the first line of the output that has it.
    pub fn announced(&mut self, mark: &str) -> String {
        let mut line = String::new();
        while self.output.read_line(&mut line).expect("output") > 0 {
            if let Some((_, rest)) = line.split_once(mark) {
                return rest.trim().to_owned();
            }
            line.clear();
        }
        panic!("it ended without saying \"{mark}\"");
    }

    pub fn id(&self) -> u32 {
        self.child.id()
    }

    /// The exit code, if it has ended.
    pub fn ended(&mut self) -> Option<i32> {
        self.child.try_wait().expect("a child").map(|status| status.code().unwrap_or(-1))
    }
}

/// Ends a process at once.
pub fn kill(process: u32) {
    let pid = i32::try_from(process).ok().and_then(Pid::from_raw).expect("a process");
    kill_process(pid, Signal::KILL).expect("to end it");
}

/// Asked first: only then does tauri-driver end WebKitWebDriver too.
impl Drop for Process {
    fn drop(&mut self) {
        if let Some(pid) = i32::try_from(self.child.id()).ok().and_then(Pid::from_raw) {
            let _ = kill_process(pid, Signal::TERM);
        }
        let end = Instant::now() + Duration::from_secs(5);
        while matches!(self.child.try_wait(), Ok(None)) && Instant::now() < end {
            std::thread::sleep(Duration::from_millis(10));
        }
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// A port that no other test has, below those that the system gives to connections.
pub fn port() -> u16 {
    static NEXT: AtomicU16 = AtomicU16::new(0);
    // Test programs that run at the same time begin at different places.
    let first = 20_000 + u16::try_from(std::process::id() % 1_000).unwrap_or_default() * 10;
    loop {
        let port = first + NEXT.fetch_add(1, Ordering::Relaxed);
        if TcpListener::bind((Ipv4Addr::LOCALHOST, port)).is_ok() {
            return port;
        }
    }
}

/// Waits until something is there.
pub async fn until<T>(what: &str, mut look: impl AsyncFnMut() -> Option<T>) -> T {
    let end = Instant::now() + PATIENCE;
    loop {
        if let Some(found) = look().await {
            return found;
        }
        assert!(Instant::now() < end, "waited in vain for {what}");
        sleep(Duration::from_millis(40)).await;
    }
}

/// Waits until a program listens.
pub async fn listens(port: u16) {
    until(&format!("port {port}"), async || std::net::TcpStream::connect((Ipv4Addr::LOCALHOST, port)).ok()).await;
}
