package bstf.gateway.access;

import bstf.gateway.problem.GatewayProblem;
import bstf.platform.changes.MessageJson;
import bstf.platform.problem.Problem;
import bstf.platform.problem.ProblemBody;
import bstf.platform.problem.ProblemCode;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import java.util.Optional;
import java.util.regex.Pattern;

/** Refuses requests of which not even the head can be taken; the connection ends with that. */
final class Heads {
    /** The forms of a target that are answered here (RFC 9112 section 3.2); none has a fragment. */
    private static final Pattern TARGET =
            Pattern.compile(
                    "(?:(?i:https?)://[^/?#]+(?=[/?]|$))?(?:[/?][\\x21-\\x7E&&[^#]]*)?|\\*");

    private Heads() {}

    /** What is wrong with the head of {@code request}. */
    static Optional<Problem> objectionTo(HttpRequest request, AccessSettings settings) {
        if (request.decoderResult().isFailure()) {
            return Optional.of(
                    switch (request.decoderResult().cause()) {
                        case TooLongHttpLineException _ -> GatewayProblem.targetTooLong();
                        case TooLongHttpHeaderException _ -> GatewayProblem.headersTooLarge();
                        default -> Problem.of(ProblemCode.MALFORMED_REQUEST);
                    });
        }
        if (!isUsual(request.uri()) && !TARGET.matcher(request.uri()).matches()) {
            return Optional.of(Problem.of(ProblemCode.MALFORMED_REQUEST));
        }
        if (request.headers().getAll(HttpHeaderNames.HOST).size() > 1) {
            return Optional.of(
                    Problem.of(ProblemCode.MALFORMED_REQUEST, "Send the Host header once."));
        }
        return request.headers().size() > settings.maxHeaders()
                ? Optional.of(GatewayProblem.headersTooLarge())
                : Optional.empty();
    }

    /** A path and perhaps a query, as nearly all targets are. */
    private static boolean isUsual(String target) {
        for (int i = 0; i < target.length(); i++) {
            var c = target.charAt(i);
            if (c < 0x21 || c > 0x7e || c == '#') {
                return false;
            }
        }
        return target.startsWith("/");
    }

    /** What the server's own answer refuses, which says no more than its status. */
    static Optional<Problem> unexplained(HttpResponse answer) {
        return answer.headers().contains(HttpHeaderNames.CONTENT_TYPE)
                ? Optional.empty()
                : switch (answer.status().code()) {
                    case 400 -> Optional.of(Problem.of(ProblemCode.MALFORMED_REQUEST));
                    case 408 -> Optional.of(GatewayProblem.requestTooSlow());
                    case 413 -> Optional.of(Problem.of(ProblemCode.BODY_TOO_LARGE));
                    case 414 -> Optional.of(GatewayProblem.targetTooLong());
                    case 431 -> Optional.of(GatewayProblem.headersTooLarge());
                    default -> Optional.empty();
                };
    }

    static void refuse(ChannelHandlerContext context, Problem problem) {
        var body = MessageJson.mapper().writeValueAsBytes(ProblemBody.of(problem, ""));
        var answer =
                new DefaultFullHttpResponse(
                        HttpVersion.HTTP_1_1,
                        HttpResponseStatus.valueOf(problem.status()),
                        Unpooled.wrappedBuffer(body));
        answer.headers()
                .add(SecurityHeaders.ALWAYS)
                .set("Cache-Control", "no-store")
                .set("Content-Type", ProblemBody.MEDIA_TYPE)
                .set("Content-Length", body.length)
                .set("Connection", "close");
        context.writeAndFlush(answer).addListener(ChannelFutureListener.CLOSE);
    }
}
