//! Chinese punctuation: a full-width mark has half of its square empty. That half goes where two marks meet and at the
//! ends of a line, so that the edges of the text are straight ("Requirements for Chinese Text Layout", W3C, 3.1).

use crate::layout::line::place::Cluster;

/// The share of the size that a mark gives up.
const HALF: f32 = 0.5;
/// A mark narrower than this share of the size is not full-width: it has nothing to give.
const FULL: f32 = 0.9;

/// Takes empty halves away from the clusters of a line, which run from left to right.
pub(crate) fn squeeze(clusters: &mut [Cluster], text: &str) {
    let marks: Vec<Option<Mark>> = clusters.iter().map(|cluster| mark(cluster, text)).collect();
    for (index, mark) in marks.iter().enumerate() {
        let cluster = &mut clusters[index];
        let half = HALF * cluster.size;
        match mark {
            Some(Mark::Closing) if marks.get(index + 1).is_none_or(Option::is_some) => cluster.advance -= half,
            Some(Mark::Opening) if index == 0 || marks[index - 1] == Some(Mark::Opening) => {
                cluster.advance -= half;
                cluster.glyphs.iter_mut().for_each(|glyph| glyph.x -= half);
            }
            Some(Mark::Closing | Mark::Opening) | None => {}
        }
    }
}

/// On which side of a mark its ink is.
#[derive(Clone, Copy, PartialEq)]
enum Mark {
    /// The right half is empty.
    Closing,
    /// The left half is empty.
    Opening,
}

fn mark(cluster: &Cluster, text: &str) -> Option<Mark> {
    if cluster.advance < FULL * cluster.size {
        return None;
    }
    match text[cluster.text.clone()].chars().next()? {
        '，' | '。' | '、' | '；' | '：' | '！' | '？' | '）' | '》' | '〉' | '」' | '』' | '】' | '〕' | '”' | '’' => {
            Some(Mark::Closing)
        }
        '（' | '《' | '〈' | '「' | '『' | '【' | '〔' | '“' | '‘' => Some(Mark::Opening),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Face;
    use crate::layout::line::place::ShapedGlyph;
    use smallvec::smallvec;

    #[test]
    fn marks_give_up_their_empty_halves() {
        let text = "（《移民》，）";
        let mut clusters: Vec<Cluster> = text
            .char_indices()
            .map(|(at, c)| Cluster {
                text: at..at + c.len_utf8(),
                x: 0.0,
                advance: 10.0,
                glyphs: smallvec![ShapedGlyph { id: 1, x: 0.0, rise: 0.0 }],
                segment: 0,
                face: Face::HanSerifRegular,
                size: 10.0,
                right_to_left: false,
            })
            .collect();
        squeeze(&mut clusters, text);
        let widths: Vec<(f32, f32)> = clusters.iter().map(|cluster| (cluster.advance, cluster.glyphs[0].x)).collect();
        let (half, start, whole) = ((5.0, 0.0), (5.0, -5.0), (10.0, 0.0));
        assert_eq!(widths, [start, start, whole, whole, half, half, half]);
    }
}
