/// Follow-ups and what they go back to; enter through [byline.answer.conversation.FollowUps].
@NullMarked
package byline.answer.conversation;

import org.jspecify.annotations.NullMarked;
