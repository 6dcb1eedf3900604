package bstf.platform.architecture.house.shed.store;

import org.springframework.data.mongodb.repository.Query;

/** Breaks the rules: a query that is text with a hole. */
interface ToolQueries {

    @Query("{ 'name' : ?0 }")
    ToolDocument named(String name);
}
