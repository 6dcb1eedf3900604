package bstf.platform.founding;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Where the body's first data is.
 *
 * @param dir the directory with {@code <part>.yaml}; without it nothing is founded
 * @param maxFile bytes of one file
 */
@ConfigurationProperties("bstf.founding")
record FoundingSettings(@Nullable Path dir, @DefaultValue("1MB") DataSize maxFile) {}
