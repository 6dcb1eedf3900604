/** How changes look on a topic, for those who write and those who read. */
@NullMarked
package bstf.platform.changes.topic;

import org.jspecify.annotations.NullMarked;
