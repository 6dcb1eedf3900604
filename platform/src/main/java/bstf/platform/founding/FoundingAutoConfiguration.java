package bstf.platform.founding;

import bstf.platform.founding.store.MongoFoundingMarks;
import bstf.platform.json.StrictJson;
import jakarta.validation.Validator;
import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.MongoOperations;

/** Loads the founding data of services that have some, before they take requests. */
@AutoConfiguration(
        afterName =
                "org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration")
@ConditionalOnClass({MongoOperations.class, Validator.class})
@EnableConfigurationProperties(FoundingSettings.class)
class FoundingAutoConfiguration {

    @Bean
    @ConditionalOnBean(MongoOperations.class)
    @ConditionalOnMissingBean
    FoundingMarks foundingMarks(MongoOperations operations) {
        return new MongoFoundingMarks(operations);
    }

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
