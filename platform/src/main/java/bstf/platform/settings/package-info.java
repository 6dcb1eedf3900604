/** Says in one sentence that the settings cannot be fetched, instead of a stack trace. */
@NullMarked
package bstf.platform.settings;

import org.jspecify.annotations.NullMarked;
