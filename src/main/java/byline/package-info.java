/// The command line and the wiring; enter through [byline.Main]. `App` holds every `new` of a part, and
/// `Settings` what the user chose.
@NullMarked
package byline;

import org.jspecify.annotations.NullMarked;
