package dev.partnercenter.benchmarks.run;

/** Under which conditions the figures came about. */
final class Setting {
    private Setting() {}

    static String text(int rounds, Flags flags) {
        return "Medians of " + rounds + " rounds (calls and work without a target: at most " + Work.FEW
                + "; starts: more); the ratio is taken within each round, of calls within each turn. "
                + "control: the SDK again under another name, in relation to the SDK; where it is off by more than a"
                + " third of what a figure claims, the figure is not resolved. "
                + "others: raw is OkHttp and Jackson by hand in the exact types, cheap the same in double and String, jdk the"
                + " JDK's HTTP client with Jackson in the exact types, scan the tokens of JSON only. "
                + "Java " + System.getProperty("java.version") + " on " + System.getProperty("os.name") + " "
                + System.getProperty("os.arch") + ", " + Runtime.getRuntime().availableProcessors() + " processors. "
                + "Flags: " + String.join(" ", flags.measured()) + "; cold starts " + String.join(" ", flags.cold())
                + ".";
    }
}
