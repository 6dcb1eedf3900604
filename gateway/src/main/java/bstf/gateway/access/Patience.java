package bstf.gateway.access;

import bstf.gateway.problem.GatewayProblem;
import bstf.platform.problem.Problem;
import io.netty.buffer.ByteBuf;
import io.netty.channel.Channel;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelPipeline;
import io.netty.channel.ChannelPromise;
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
 * understood, or too large, in the form of all problems.
 */
final class Patience extends ChannelDuplexHandler {
    private static final int NOBODY = 0;

    private final AccessSettings settings;
    private long begun;
    private boolean headed;
    private boolean refused;
    private int unanswered = NOBODY;
    private long unread;
    private @Nullable ScheduledFuture<?> look;

    private Patience(AccessSettings settings) {
        this.settings = settings;
    }

    /** Has it stand on both sides of the server's own reading of HTTP. */
    static void watch(ChannelPipeline pipeline, AccessSettings settings) {
        if (pipeline.get(NettyPipeline.HttpCodec) == null) {
            return;
        }
        var patience = new Patience(settings);
        pipeline.addBefore(NettyPipeline.HttpCodec, "bstf.bytes", patience.new Bytes());
        pipeline.addAfter(NettyPipeline.HttpCodec, "bstf.patience", patience);
    }

    /** Notes when the first byte of a request arrives. */
    private final class Bytes extends ChannelInboundHandlerAdapter {
        @Override
        public void channelRead(ChannelHandlerContext context, Object bytes) {
            if (begun == 0 && bytes instanceof ByteBuf) {
                begun = System.nanoTime();
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
            var objection = Heads.objectionTo(request, settings);
            if (objection.isEmpty() || unanswered != NOBODY) {
                unanswered++;
            } else {
                refuse(context, objection.get());
            }
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

    private void refuse(ChannelHandlerContext context, Problem problem) {
        refused = true;
        Heads.refuse(context, problem);
    }

    @Override
    public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) {
        if (message instanceof LastHttpContent && !isInterim(message)) {
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
        if (isLate(now) && unanswered == NOBODY) {
            refuse(context, GatewayProblem.requestTooSlow());
        } else if (isLate(now) || (begun != 0 && now - begun > settings.requestTime().toNanos())) {
            var _ = context.close();
        } else if (isUnread(context.channel())) {
            unread = unread == 0 ? now : unread;
            if (now - unread > settings.answerTime().toNanos()) {
                var _ = context.close();
            }
        } else {
            unread = 0;
        }
    }

    /** Whether the head of a request should have been here by now. */
    private boolean isLate(long now) {
        return begun != 0 && !headed && now - begun > settings.headTime().toNanos();
    }

    private static boolean isUnread(Channel channel) {
        var waiting = channel.unsafe().outboundBuffer();
        return waiting != null && waiting.totalPendingWriteBytes() > 0;
    }
}
