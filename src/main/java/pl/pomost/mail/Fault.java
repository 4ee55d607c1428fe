package pl.pomost.mail;

import io.vertx.ext.mail.SMTPException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.util.Set;
import java.util.stream.Stream;
import javax.net.ssl.SSLHandshakeException;

/** Why a letter was not taken by the mail server. */
public enum Fault {
    /** The address is none. */
    BAD_ADDRESS,
    /** Nobody answers, or the server cannot be talked with safely, or it does not let this installation in. */
    UNREACHABLE,
    /** The server said: not now. */
    REFUSED_FOR_NOW,
    /** The server said: no. */
    REFUSED,
    /** The talk broke off; perhaps the letter was taken. */
    BROKEN_OFF;

    private static final int PERMANENT = 500;
    /** Answers that mean this installation and not the letter: not welcome now, log in first, not with this password. */
    private static final Set<Integer> ABOUT_US = Set.of(421, 432, 454, 530, 534, 535, 538);
    private static final Set<Class<? extends Exception>> BEFORE_ANY_TALK = Set.of(ConnectException.class, NoRouteToHostException.class, UnknownHostException.class,
            SSLHandshakeException.class);
    private static final String NO_TLS = "STARTTLS required but not supported";

    /** What a failed talk means. Whatever is not known for certain to have ended before the letter was taken is {@link #BROKEN_OFF}. */
    static Fault of(Throwable failure) {
        return Stream.iterate(failure, each -> each != null, Throwable::getCause).limit(10).flatMap(each -> certain(each)).findFirst().orElse(BROKEN_OFF);
    }

    private static Stream<Fault> certain(Throwable failure) {
        if (failure instanceof SMTPException answer) {
            return Stream.of(ABOUT_US.contains(answer.getReplyCode()) ? UNREACHABLE : answer.getReplyCode() < PERMANENT ? REFUSED_FOR_NOW : REFUSED);
        }
        boolean neverBegan = BEFORE_ANY_TALK.stream().anyMatch(kind -> kind.isInstance(failure)) || String.valueOf(failure.getMessage()).startsWith(NO_TLS);
        return neverBegan ? Stream.of(UNREACHABLE) : Stream.empty();
    }

    /** Whether the next letter would fare the same. */
    boolean isTheServers() {
        return this == UNREACHABLE || this == BROKEN_OFF;
    }

    /** Whether another attempt may do better and cannot bring the letter twice. */
    boolean isWorthAnotherTry() {
        return this == UNREACHABLE || this == REFUSED_FOR_NOW;
    }
}
