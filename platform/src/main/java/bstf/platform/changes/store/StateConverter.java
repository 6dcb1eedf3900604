package bstf.platform.changes.store;

import java.time.LocalDate;
import java.time.LocalTime;
import org.bson.Document;
import org.springframework.core.convert.converter.Converter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;
import org.springframework.data.mongodb.core.convert.DefaultMongoTypeMapper;
import org.springframework.data.mongodb.core.convert.MappingMongoConverter;
import org.springframework.data.mongodb.core.convert.MongoCustomConversions;
import org.springframework.data.mongodb.core.convert.NoOpDbRefResolver;
import org.springframework.data.mongodb.core.mapping.MongoMappingContext;

/**
 * Turns document records into BSON and back. Days and times of day are kept as ISO text: Spring
 * Data would turn them into instants by the zone of the machine, and a day would move with it.
 */
final class StateConverter {
    private final MappingMongoConverter converter;

    StateConverter() {
        var conversions =
                MongoCustomConversions.create(adapter -> {
                    adapter.registerConverter(new DayToText());
                    adapter.registerConverter(new TextToDay());
                    adapter.registerConverter(new TimeToText());
                    adapter.registerConverter(new TextToTime());
                });
        var context = new MongoMappingContext();
        context.setSimpleTypeHolder(conversions.getSimpleTypeHolder());
        context.afterPropertiesSet();
        converter = new MappingMongoConverter(NoOpDbRefResolver.INSTANCE, context);
        converter.setCustomConversions(conversions);
        converter.afterPropertiesSet();
    }

    Document toBson(Object document) {
        var bson = new Document();
        converter.write(document, bson);
        bson.remove(DefaultMongoTypeMapper.DEFAULT_TYPE_KEY);
        return bson;
    }

    <D> D fromBson(Class<D> type, Document bson) {
        return converter.read(type, bson);
    }

    @WritingConverter
    private static final class DayToText implements Converter<LocalDate, String> {
        @Override
        public String convert(LocalDate day) {
            return day.toString();
        }
    }

    @ReadingConverter
    private static final class TextToDay implements Converter<String, LocalDate> {
        @Override
        public LocalDate convert(String text) {
            return LocalDate.parse(text);
        }
    }

    @WritingConverter
    private static final class TimeToText implements Converter<LocalTime, String> {
        @Override
        public String convert(LocalTime time) {
            return time.toString();
        }
    }

    @ReadingConverter
    private static final class TextToTime implements Converter<String, LocalTime> {
        @Override
        public LocalTime convert(String text) {
            return LocalTime.parse(text);
        }
    }
}
