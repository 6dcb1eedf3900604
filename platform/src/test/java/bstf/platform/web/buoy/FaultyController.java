package bstf.platform.web.buoy;

import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.InvalidDataAccessApiUsageException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Fails as databases and programmers do. */
@RestController
@RequestMapping("/api/v1/faults")
class FaultyController {

    @GetMapping("/database")
    String database() {
        throw new DataAccessResourceFailureException("no server at db-3.internal:27017");
    }

    @GetMapping("/query")
    String query() {
        throw new InvalidDataAccessApiUsageException("secret query");
    }

    @GetMapping("/bug")
    String bug() {
        throw new IllegalStateException("secret state");
    }
}
