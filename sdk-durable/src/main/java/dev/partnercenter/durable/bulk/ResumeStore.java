package dev.partnercenter.durable.bulk;

import org.jspecify.annotations.Nullable;

/** What is remembered of items over runs: nothing, or what a {@link ResumeFile} holds. */
interface ResumeStore extends AutoCloseable {
    /** Remembers nothing. */
    ResumeStore NONE = new ResumeStore() {
        @Override
        public @Nullable ResumeLine earlier(String key) {
            return null;
        }

        @Override
        public void write(ResumeLine line) {}

        @Override
        public void close() {}
    };

    /** {@return what earlier runs have left of an item, or null if they never began it} */
    @Nullable ResumeLine earlier(String key);

    /** Remembers a state of an item, durably. */
    void write(ResumeLine line);

    @Override
    void close();
}
