package dev.partnercenter.benchmarks;

/** Starts JMH on what is to be measured. */
public final class Main {
    private Main() {}

    /** Takes the arguments of JMH. */
    public static void main(String[] args) throws Exception {
        org.openjdk.jmh.Main.main(args);
    }
}
