// SPDX-License-Identifier: EPL-2.0

/** The least that Java can do: what the start times in benchmarks/run are compared with. */
public final class HelloWorld {
  public static void main(String[] arguments) {
    System.out.println("Hello, world");
  }
}
