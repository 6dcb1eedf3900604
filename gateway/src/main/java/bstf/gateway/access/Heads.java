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
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import java.util.Optional;

/** Refuses requests of which not even the head can be taken; the connection ends with that. */
final class Heads {
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
        return request.headers().size() > settings.maxHeaders()
                ? Optional.of(GatewayProblem.headersTooLarge())
                : Optional.empty();
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
