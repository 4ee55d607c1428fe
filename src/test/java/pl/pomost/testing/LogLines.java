package pl.pomost.testing;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.ExtLogRecord;

/** Everything that is logged while it is open: of this service at every level, of others as they are configured. */
public final class LogLines implements AutoCloseable {

    private static final Logger ROOT = Logger.getLogger("");
    private static final Logger OURS = Logger.getLogger("pl.pomost");

    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final Level before = OURS.getLevel();
    private final Handler ear = new Handler() {
        @Override
        public void publish(LogRecord line) {
            lines.add(line.getLoggerName() + " " + ExtLogRecord.wrap(line).getFormattedMessage() + " " + line.getThrown());
        }

        @Override
        public void flush() {
            // nothing is kept back
        }

        @Override
        public void close() {
            // nothing is open
        }
    };

    public LogLines() {
        ear.setLevel(Level.ALL);
        OURS.setLevel(Level.ALL);
        ROOT.addHandler(ear);
    }

    /** So far. */
    public List<String> all() {
        return List.copyOf(lines);
    }

    @Override
    public void close() {
        ROOT.removeHandler(ear);
        OURS.setLevel(before);
    }
}
