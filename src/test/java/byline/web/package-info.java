/// Tests of the page and the API over real HTTP.
@NullMarked
package byline.web;

import org.jspecify.annotations.NullMarked;
