package bstf.platform.access.matrix;

import java.io.UnsupportedEncodingException;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** What the service answered, as far as rights show in it. */
record Answered(int status, String code, String text) {
    static Answered of(MockHttpServletResponse response) {
        try {
            var text = response.getContentAsString();
            return new Answered(response.getStatus(), codeIn(text), text);
        } catch (UnsupportedEncodingException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static String codeIn(String text) {
        try {
            return JsonMapper.shared().readTree(text).path("code").asString("");
        } catch (JacksonException notJson) {
            return "";
        }
    }

    boolean isDone() {
        return status / 100 == 2;
    }

    boolean isAs(Verdict expected) {
        return switch (expected) {
            case Verdict.Granted() -> status != 401 && status != 403 && status != 404;
            case Verdict.Refused(var refused, var why, _) -> status == refused && code.equals(why);
            case Verdict.Hidden() -> status == 404 && code.equals("not-found");
        };
    }
}
