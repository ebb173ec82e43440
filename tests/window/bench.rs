//! The window beside LibreOffice Writer, with the same review on the same kind of screen: how long each takes to start,
//! how much memory it holds, how long a change of section takes, and what a key costs in a long answer. `cargo xtask
//! bench window` builds what this needs.
//!
//! Arguments: the program in the release profile, and the sample review as a DOCX file.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a measurement that fails says where")]
#![allow(dead_code, reason = "the tests use more of what surrounds the window")]

mod desk;
mod finder;
mod process;
mod program;
mod screen;
mod typing;
mod words;

use process::{PATIENCE, Process, until};
use program::{Lane, Program};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::Path;
use std::time::{Duration, Instant};
use thirtyfour::By;
use tokio::time::sleep;
use typing::Typing;
use x11rb::connection::Connection;
use x11rb::protocol::xproto::{AtomEnum, ConnectionExt, ImageFormat, MapState, Window};
use x11rb::rust_connection::RustConnection;

/// Odd, so that the median is one of the runs.
const STARTS: usize = 5;
/// How long a picture stands still before it counts as finished, and how long memory is left to settle.
const STILL: Duration = Duration::from_secs(3);

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    let [_, app, report, ..] = arguments.as_slice() else { panic!("arguments: PROGRAM REPORT") };
    let (app, report) = (Path::new(app), Path::new(report));

    let window = Program::new(Lane::Window);
    let eye = Eye::new(&window);
    // First the work, which leaves the review in the store and the program in the system's cache.
    let (window_memory, changes, typings) = window_at_work(&window, app).await;
    print_typing(&typings);
    let mut window_starts = Vec::new();
    for _ in 0..STARTS {
        window_starts.push(window_start(&window, &eye, app).await);
    }

    let writer = Program::new(Lane::Window);
    let eye = Eye::new(&writer);
    // The first start writes Writer's profile.
    writer_start(&writer, &eye, report).await;
    let (mut writer_starts, mut writer_memory) = (Vec::new(), 0);
    for _ in 0..STARTS {
        let (took, memory) = writer_start(&writer, &eye, report).await;
        writer_starts.push(took);
        writer_memory = memory;
    }

    println!(
        "\nThe sample review in the window and in LibreOffice Writer, on a virtual screen, drawn by the processor:\n"
    );
    row("", "window", "Writer");
    row("start, median of 5", &seconds(&window_starts), &seconds(&writer_starts));
    row("memory when idle", &mebibytes(window_memory), &mebibytes(writer_memory));
    row("change of section, p50", &milliseconds(&changes, 50), "");
    row("change of section, p95", &milliseconds(&changes, 95), "");
    println!(
        "
  start     window: from the start of the process to the last change of the picture of its first screen;
            Writer: from the start of the process until its window with the report is there, painted or not
  memory    PSS of the process and of all that it started, {} s after the review or the report was opened
  section   {} times: from the press of the button until the next section is painted",
        STILL.as_secs(),
        changes.len()
    );
}

fn print_typing(typings: &[Typing]) {
    println!("\nA key in an answer of 10,000 words, the goal at most {} ms of work:\n", typing::GOAL);
    println!("  {:<16}{:>10}{:>10}{:>12}{:>12}", "", "work p50", "work p99", "paint p50", "paint p99");
    for Typing { language, place, work, paint } in typings {
        let [half, most] = [50, 99].map(|percent| tenths(work, percent));
        let [shown, late] = [50, 99].map(|percent| tenths(paint, percent));
        println!("  {:<16}{half:>10}{most:>10}{shown:>12}{late:>12}", format!("{language}, {place}"));
    }
    println!(
        "
  work      from the key to the end of what the page does at once, with the layout that it makes necessary
  paint     from the key until the frame that shows it is painted"
    );
}

fn row(name: &str, window: &str, writer: &str) {
    println!("  {name:<24}{window:>12}{writer:>12}");
}

/// From the start of the process until the picture is the one that stays. Nothing drives the window, so that nothing
/// slows it down.
async fn window_start(program: &Program, eye: &Eye, app: &Path) -> Duration {
    let empty = eye.picture();
    let start = Instant::now();
    let mut process = Process::start(&mut program.command(app));
    let (mut picture, mut changed) = (empty, start.elapsed());
    while picture == empty || start.elapsed() < changed + STILL {
        assert_eq!(process.ended(), None, "the program ended: {}", program.complaints());
        assert!(start.elapsed() < PATIENCE, "nothing shows, or the picture never stands still");
        let (seen, at) = (eye.picture(), start.elapsed());
        if seen != picture {
            (picture, changed) = (seen, at);
        }
        sleep(Duration::from_millis(5)).await;
    }
    assert_eq!(program.screen().close_windows(), 1, "one window");
    until("the end of the program", async || process.ended()).await;
    changed
}

/// The memory with the first section of the sample review open, how long each change to the next section takes, and what
/// a key costs.
async fn window_at_work(program: &Program, app: &Path) -> (u64, Vec<f64>, Vec<Typing>) {
    let (driver, _processes) = program.open_window(app).await;
    for place in [".ways .button.bare", "nav .line"] {
        until(place, async || driver.find(By::Css(place)).await.ok()?.click().await.ok()).await;
    }
    until("a section", async || driver.find(By::Css("article .foot .button.main")).await.ok()).await;
    sleep(STILL).await;
    let memory = memory(running(app));
    let mut changes = Vec::new();
    while let Some(took) = driver.execute_async(CHANGE, Vec::new()).await.expect("a change of section").json().as_f64()
    {
        changes.push(took);
        sleep(Duration::from_millis(300)).await;
    }
    let typings = typing::type_in(&driver).await;
    program.screen().close_windows();
    program.closed().await;
    assert!(changes.len() >= 20, "only {} changes of section", changes.len());
    (memory, changes, typings)
}

/// A frame is painted after its callbacks; the next task comes after that.
const CHANGE: &str = "
const done = arguments[arguments.length - 1];
const next = document.querySelector('article .foot .button.main');
const before = document.querySelector('article h1');
const start = performance.now();
const look = () => {
  const now = document.querySelector('article h1');
  if (now && now !== before) setTimeout(() => done(performance.now() - start));
  else requestAnimationFrame(look);
};
if (next) { next.click(); requestAnimationFrame(look); } else done(null);
";

/// From the start of Writer until its window with the report is there, and its memory then.
async fn writer_start(program: &Program, eye: &Eye, report: &Path) -> (Duration, u64) {
    let mut command = program.command("soffice");
    command.args(["--writer", "--norestore", "--nologo", "--nofirststartwizard"]).arg(report);
    let start = Instant::now();
    let mut process = Process::start(command.env("SAL_USE_VCLPLUGIN", "gtk3"));
    let name = report.file_name().expect("a file").to_string_lossy();
    while !eye.sees_window(&name) {
        assert_eq!(process.ended(), None, "Writer ended: {}", program.complaints());
        assert!(start.elapsed() < PATIENCE * 2, "Writer did not open {name}");
        sleep(Duration::from_millis(5)).await;
    }
    let took = start.elapsed();
    sleep(STILL).await;
    let memory = memory(process.id());
    program.screen().close_windows();
    until("the end of Writer", async || process.ended()).await;
    (took, memory)
}

/// Looks at a screen, which begins anew when nobody is connected to it any more: one look for all starts.
struct Eye {
    x: RustConnection,
    root: Window,
}

impl Eye {
    fn new(program: &Program) -> Self {
        let display = program.screen().environment().into_iter().find(|(name, _)| *name == "DISPLAY");
        let (x, number) = x11rb::connect(display.map(|(_, display)| display)).expect("the screen");
        let root = x.setup().roots[number].root;
        Self { x, root }
    }

    /// What is on the screen, as a number that another picture does not have.
    fn picture(&self) -> u64 {
        let size = self.x.get_geometry(self.root).expect("the screen").reply().expect("its size");
        let all = ImageFormat::Z_PIXMAP;
        let image = self.x.get_image(all, self.root, 0, 0, size.width, size.height, u32::MAX).expect("the screen");
        let mut hasher = DefaultHasher::new();
        image.reply().expect("its picture").data.hash(&mut hasher);
        hasher.finish()
    }

    /// Whether a window is shown whose title has these words.
    fn sees_window(&self, words: &str) -> bool {
        let windows = self.x.query_tree(self.root).expect("the screen").reply().expect("its windows").children;
        windows.into_iter().any(|window| self.is_titled(window, words).unwrap_or_default())
    }

    /// A window may be gone by now.
    fn is_titled(&self, window: Window, words: &str) -> Option<bool> {
        let shown = self.x.get_window_attributes(window).ok()?.reply().ok()?.map_state == MapState::VIEWABLE;
        let title = self.x.get_property(false, window, AtomEnum::WM_NAME, AtomEnum::ANY, 0, 256).ok()?.reply().ok()?;
        Some(shown && String::from_utf8_lossy(&title.value).contains(words))
    }
}

/// The process that runs this program.
fn running(program: &Path) -> u32 {
    let program = program.canonicalize().expect("the program");
    let runs = |id: &u32| std::fs::read_link(format!("/proc/{id}/exe")).is_ok_and(|path| path == program);
    processes().into_iter().find(runs).expect("the running program")
}

/// The memory of a process and of all that it started, in bytes; what several share is counted in parts.
fn memory(id: u32) -> u64 {
    let shares = std::fs::read_to_string(format!("/proc/{id}/smaps_rollup")).unwrap_or_default();
    let own =
        shares.lines().find_map(|line| line.strip_prefix("Pss:")?.trim().strip_suffix(" kB")?.parse::<u64>().ok());
    let started = processes().into_iter().filter(|process| parent(*process) == Some(id));
    own.unwrap_or_default() * 1024 + started.map(memory).sum::<u64>()
}

fn processes() -> Vec<u32> {
    let entries = std::fs::read_dir("/proc").expect("/proc");
    entries.filter_map(|entry| entry.ok()?.file_name().to_str()?.parse().ok()).collect()
}

fn parent(id: u32) -> Option<u32> {
    let status = std::fs::read_to_string(format!("/proc/{id}/status")).ok()?;
    status.lines().find_map(|line| line.strip_prefix("PPid:")?.trim().parse().ok())
}

fn seconds(durations: &[Duration]) -> String {
    let mut sorted = durations.to_vec();
    sorted.sort_unstable();
    format!("{:.2} s", sorted[sorted.len() / 2].as_secs_f64())
}

fn mebibytes(bytes: u64) -> String {
    format!("{} MiB", bytes >> 20)
}

fn milliseconds(values: &[f64], percent: usize) -> String {
    format!("{:.0} ms", percentile(values, percent))
}

fn tenths(values: &[f64], percent: usize) -> String {
    format!("{:.1} ms", percentile(values, percent))
}

fn percentile(values: &[f64], percent: usize) -> f64 {
    let mut sorted = values.to_vec();
    sorted.sort_unstable_by(f64::total_cmp);
    sorted[(sorted.len() * percent).div_ceil(100) - 1]
}
