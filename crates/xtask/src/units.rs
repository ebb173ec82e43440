//! Durations and sizes as people read them.

use std::time::Duration;

/// `0.42 s`, `12.3 s`, `3 min 05 s`.
pub fn duration(duration: Duration) -> String {
    let seconds = duration.as_secs_f64();
    if seconds < 9.995 {
        format!("{seconds:.2} s")
    } else if seconds < 99.95 {
        format!("{seconds:.1} s")
    } else {
        format!("{} min {:02} s", duration.as_secs() / 60, duration.as_secs() % 60)
    }
}

/// `512 B`, `48 KiB`, `1.3 MiB`.
pub fn size(bytes: u64) -> String {
    match bytes {
        0..1024 => format!("{bytes} B"),
        1024..1_048_576 => format!("{} KiB", bytes / 1024),
        _ => format!("{}.{} MiB", bytes >> 20, ((bytes & 0xf_ffff) * 10) >> 20),
    }
}

#[cfg(test)]
mod tests {
    use super::{duration, size};
    use std::time::Duration;

    #[test]
    fn durations_of_every_length() {
        let shown = [420, 12_340, 99_960, 185_900].map(|milliseconds| duration(Duration::from_millis(milliseconds)));
        assert_eq!(shown, ["0.42 s", "12.3 s", "1 min 39 s", "3 min 05 s"]);
    }

    #[test]
    fn sizes_of_every_order() {
        assert_eq!([512, 49_200, 1_048_576, 1_468_006].map(size), ["512 B", "48 KiB", "1.0 MiB", "1.3 MiB"]);
    }
}
