package pl.pomost.shared;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** The one clock of the service, in UTC, injected wherever an instant is needed. */
class RealClock {

    @Produces
    @Singleton
    Clock clock() {
        return Clock.systemUTC();
    }
}
