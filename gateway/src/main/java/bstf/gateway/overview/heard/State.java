package bstf.gateway.overview.heard;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether something is given. */
enum State {
    @JsonProperty("given")
    GIVEN,
    @JsonProperty("not-given")
    NOT_GIVEN
}
