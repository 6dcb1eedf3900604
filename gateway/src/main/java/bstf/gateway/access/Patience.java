package bstf.gateway.access;

import bstf.gateway.problem.GatewayProblem;
import bstf.gateway.visitor.RefusalLog;
import bstf.platform.problem.Problem;
import bstf.platform.problem.ProblemCode;
import io.netty.buffer.ByteBuf;
import io.netty.channel.Channel;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelPipeline;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.HttpObject;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpStatusClass;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.ReferenceCountUtil;
import io.netty.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import reactor.netty.NettyPipeline;

/**
 * Cuts a connection on which a request dribbles in, or whose caller does not read what was sent to
 * it: however often it sends or reads a byte. Looks once a second. Refuses heads that are not
 * understood, or too large, in the form of all problems. Whomever it refuses or cuts is written
 * down.
 */
final class Patience extends ChannelDuplexHandler {
    private static final int NOBODY = 0;
    private static final String NOT_READ = "answer-not-read";

    private final AccessSettings settings;
    private final RefusalLog log;
    private @Nullable HttpRequest current;
    private long begun;
    private long lastByte;
    private boolean headed;
    private boolean refused;
    private boolean answering;
    private int unanswered = NOBODY;
    private long unread;
    private @Nullable ScheduledFuture<?> look;

    private Patience(AccessSettings settings, RefusalLog log) {
        this.settings = settings;
        this.log = log;
    }

    /** Has it stand on both sides of the server's own reading of HTTP. */
    static void watch(ChannelPipeline pipeline, AccessSettings settings, RefusalLog log) {
        if (pipeline.get(NettyPipeline.HttpCodec) == null) {
            return;
        }
        var patience = new Patience(settings, log);
        pipeline.addBefore(NettyPipeline.HttpCodec, "bstf.bytes", patience.new Bytes());
        pipeline.addAfter(NettyPipeline.HttpCodec, "bstf.patience", patience);
    }

    /** Notes when the first byte of a request arrives, and the last so far. */
    private final class Bytes extends ChannelInboundHandlerAdapter {
        @Override
        public void channelRead(ChannelHandlerContext context, Object bytes) {
            lastByte = System.nanoTime();
            if (begun == 0 && bytes instanceof ByteBuf) {
                begun = lastByte;
                headed = false;
            }
            context.fireChannelRead(bytes);
        }
    }

    @Override
    public void handlerAdded(ChannelHandlerContext context) {
        look =
                context.executor()
                        .scheduleWithFixedDelay(() -> look(context), 1, 1, TimeUnit.SECONDS);
    }

    @Override
    public void handlerRemoved(ChannelHandlerContext context) {
        if (look != null) {
            look.cancel(false);
        }
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        if (message instanceof HttpRequest request && !refused) {
            headed = true;
            current = request.decoderResult().isFailure() ? null : request;
            var objection = Heads.objectionTo(request, settings);
            if (objection.isEmpty() || unanswered != NOBODY) {
                unanswered++;
            } else {
                refuse(context, objection.get());
            }
        } else if (!refused && isBroken(message)) {
            end(context, Problem.of(ProblemCode.MALFORMED_REQUEST), canBeAnswered());
        }
        if (message instanceof LastHttpContent) {
            begun = 0;
        }
        if (refused) {
            ReferenceCountUtil.release(message);
        } else {
            context.fireChannelRead(message);
        }
    }

    /** As a body whose chunks can't be told apart. */
    private static boolean isBroken(Object message) {
        return message instanceof HttpObject part && part.decoderResult().isFailure();
    }

    /** Whether the request whose body is coming in is the only one that waits for its answer. */
    private boolean canBeAnswered() {
        return unanswered == 1 && !answering;
    }

    /** Says so while that can still be said; whoever waits for the body hears that it ended. */
    private void end(ChannelHandlerContext context, Problem problem, boolean sayIt) {
        if (sayIt) {
            refuse(context, problem);
        } else {
            refused = true;
            cut(context, problem.code());
        }
    }

    private void refuse(ChannelHandlerContext context, Problem problem) {
        refused = true;
        note(context, problem.code());
        Heads.refuse(context, problem);
    }

    private void cut(ChannelHandlerContext context, String reason) {
        note(context, reason);
        var _ = context.close();
    }

    private void note(ChannelHandlerContext context, String reason) {
        var peer = context.channel().remoteAddress();
        var request = current;
        if (request == null) {
            log.refused(peer, null, null, reason);
        } else {
            log.refused(peer, request.method().name(), request.uri(), reason);
        }
    }

    @Override
    public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) {
        if (message instanceof HttpResponse answer && !isInterim(message)) {
            answering = true;
            Heads.unexplained(answer).ifPresent(problem -> note(context, problem.code()));
        }
        if (message instanceof LastHttpContent && !isInterim(message)) {
            answering = false;
            unanswered--;
        }
        var _ = context.write(message, promise);
    }

    /** As 100 (Continue), after which the answer itself is still to come. */
    private static boolean isInterim(Object message) {
        return message instanceof HttpResponse response
                && response.status().codeClass() == HttpStatusClass.INFORMATIONAL;
    }

    private void look(ChannelHandlerContext context) {
        var now = System.nanoTime();
        if (refused) {
            return;
        }
        if (isLate(now)) {
            current = null;
            end(context, GatewayProblem.requestTooSlow(), unanswered == NOBODY);
        } else if (isSilent(now)) {
            end(context, GatewayProblem.requestTooSlow(), canBeAnswered());
        } else if (begun != 0 && now - begun > settings.requestTime().toNanos()) {
            cut(context, GatewayProblem.requestTooSlow().code());
        } else if (isUnread(context.channel())) {
            unread = unread == 0 ? now : unread;
            if (now - unread > settings.answerTime().toNanos()) {
                cut(context, NOT_READ);
            }
        } else {
            unread = 0;
        }
    }

    /** Whether the head of a request should have been here by now. */
    private boolean isLate(long now) {
        return begun != 0 && !headed && now - begun > settings.headTime().toNanos();
    }

    /** Whether the rest of a request has stopped coming. */
    private boolean isSilent(long now) {
        return begun != 0 && headed && now - lastByte > settings.readTimeout().toNanos();
    }

    private static boolean isUnread(Channel channel) {
        var waiting = channel.unsafe().outboundBuffer();
        return waiting != null && waiting.totalPendingWriteBytes() > 0;
    }
}
