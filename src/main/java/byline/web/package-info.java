/// The chat page and the HTTP API; enter through [byline.web.ChatServer]. The only package that knows Javalin.
@NullMarked
package byline.web;

import org.jspecify.annotations.NullMarked;
