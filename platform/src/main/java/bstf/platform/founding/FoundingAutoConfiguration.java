package bstf.platform.founding;

import bstf.platform.json.StrictJson;
import jakarta.validation.Validator;
import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** Loads the founding data of services that have some, before they take requests. */
@AutoConfiguration(afterName = "bstf.platform.founding.store.FoundingMarksAutoConfiguration")
@ConditionalOnClass(Validator.class)
@EnableConfigurationProperties(FoundingSettings.class)
class FoundingAutoConfiguration {

    @Bean
    @ConditionalOnBean({FoundingMarks.class, FoundingPart.class})
    FoundingAtStart foundingAtStart(
            FoundingSettings settings,
            ObjectProvider<FoundingPart<?>> parts,
            FoundingMarks marks,
            StrictJson json,
            Validator validator,
            Clock clock) {
        var founding = new Founding(marks, json, validator, clock, settings.maxFile().toBytes());
        return new FoundingAtStart(
                settings.dir(), List.copyOf(parts.orderedStream().toList()), founding);
    }
}
