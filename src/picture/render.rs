//! SVG to PNG.

use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Options, Tree};

use super::Undrawable;
use super::fonts;

/// Pixels of the file for a pixel of the page: sharp where screens are fine, or the picture is enlarged.
const SCALE: f32 = 1.5;

/// Renders a document of ours.
pub(super) fn png(svg: &str) -> Result<Vec<u8>, Undrawable> {
    let failed = |cause: &dyn ToString| Undrawable::Renderer(cause.to_string());
    let tree = tree(svg)?;
    let size = tree.size().to_int_size().scale_by(SCALE);
    let mut pixels = size
        .and_then(|size| Pixmap::new(size.width(), size.height()))
        .ok_or_else(|| failed(&"it has no size"))?;
    resvg::render(&tree, Transform::from_scale(SCALE, SCALE), &mut pixels.as_mut());
    pixels.encode_png().map_err(|cause| failed(&cause))
}

/// The document as the renderer understands it.
pub(super) fn tree(svg: &str) -> Result<Tree, Undrawable> {
    let options =
        Options { fontdb: fonts::database(), font_family: fonts::FAMILY.to_owned(), ..Options::default() };
    Tree::from_str(svg, &options).map_err(|cause| Undrawable::Renderer(cause.to_string()))
}
