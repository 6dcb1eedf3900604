package bstf.platform.json;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;

/** Gives every service the JSON of the borders. */
@AutoConfiguration
@EnableConfigurationProperties(JsonSettings.class)
class JsonAutoConfiguration {

    @Bean
    StrictJson strictJson(
            JsonSettings settings, ObjectProvider<JsonMapperBuilderCustomizer> customizers) {
        return StrictJson.of(settings, customizers.orderedStream());
    }
}
