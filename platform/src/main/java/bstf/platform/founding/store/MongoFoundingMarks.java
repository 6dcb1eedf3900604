package bstf.platform.founding.store;

import bstf.platform.founding.FoundingMarks;
import java.util.Locale;
import org.bson.Document;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/** Keeps one document for each part, {@code founding/<part>}, in the collection {@code marks}. */
final class MongoFoundingMarks implements FoundingMarks {
    private static final String COLLECTION = "marks";
    private static final String PROGRESS = "progress";

    private final MongoOperations operations;

    MongoFoundingMarks(MongoOperations operations) {
        this.operations = operations;
    }

    @Override
    public Progress of(String part) {
        var mark = operations.findOne(byId(part), Document.class, COLLECTION);
        return mark == null
                ? Progress.NOT_BEGUN
                : Progress.valueOf(mark.getString(PROGRESS).toUpperCase(Locale.ROOT));
    }

    @Override
    public void begin(String part) {
        upsert(part, new Update().setOnInsert(PROGRESS, nameOf(Progress.BEGUN)));
    }

    @Override
    public void finish(String part) {
        upsert(part, new Update().set(PROGRESS, nameOf(Progress.DONE)));
    }

    private void upsert(String part, Update update) {
        var options = FindAndModifyOptions.options().upsert(true).returnNew(true);
        operations.findAndModify(byId(part), update, options, Document.class, COLLECTION);
    }

    private static Query byId(String part) {
        return new Query(Criteria.where("_id").is("founding/" + part));
    }

    private static String nameOf(Progress progress) {
        return progress.name().toLowerCase(Locale.ROOT);
    }
}
