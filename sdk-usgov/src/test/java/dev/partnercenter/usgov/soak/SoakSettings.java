package dev.partnercenter.usgov.soak;

import java.time.Duration;

/**
 * How hard and how long to soak: {@code -Dsoak.minutes}, {@code -Dsoak.threads}, {@code -Dsoak.rate}, {@code -Dsoak.seed}.
 */
record SoakSettings(double minutes, int threads, double rate, long seed) {
    static SoakSettings ofSystem() {
        return new SoakSettings(
                Double.parseDouble(System.getProperty("soak.minutes", "30")),
                Integer.getInteger("soak.threads", 64),
                Double.parseDouble(System.getProperty("soak.rate", "0.1")),
                Long.getLong("soak.seed", 4711));
    }

    String[] asOptions() {
        return new String[] {
            "-Dsoak.minutes=" + minutes, "-Dsoak.threads=" + threads, "-Dsoak.rate=" + rate, "-Dsoak.seed=" + seed
        };
    }

    Duration length() {
        return Duration.ofMillis((long) (minutes * 60_000));
    }

    /** Once a minute; oftener when the whole is short, so that there is something to compare. */
    Duration between() {
        Duration part = length().dividedBy(30);
        Duration minute = Duration.ofMinutes(1);
        return part.compareTo(minute) < 0 ? part : minute;
    }
}
