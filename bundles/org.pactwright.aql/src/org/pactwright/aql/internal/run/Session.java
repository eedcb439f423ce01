package org.pactwright.aql.internal.run;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.pactwright.aql.EvaluationResult;
import org.pactwright.aql.Severity;
import org.pactwright.aql.internal.java.Failures;
import org.pactwright.aql.spi.CallContext;
import org.pactwright.aql.spi.CrossReferencer;
import org.pactwright.aql.spi.KnownContents;
import org.pactwright.aql.spi.Nothing;
import org.pactwright.aql.spi.ReadListener;
import org.pactwright.aql.types.Packages;

/**
 * The state of evaluations in one thread: variables, slots of lambdas and lets, what went wrong. Used again and again,
 * so that an evaluation need not allocate anything; evaluations may be nested (a Java service that evaluates).
 */
public final class Session implements CallContext {
	private static final Object[] NO_SLOTS = {};
	/** More than any sensible evaluation takes, and done within seconds. */
	private static final int MOST_STEPS = 100_000_000;
	/** What fails only after so many steps is not worth trying again. */
	private static final int MANY_STEPS = 5_000_000;

	/** Variables given from outside, in no order. */
	String[] names = new String[8];
	Object[] values = new Object[8];
	int count;
	/** Slots of the evaluations under way, the innermost last. */
	Object[] slots = NO_SLOTS;
	/** Where the slots of the innermost evaluation start. */
	int base;
	private int top;
	private Library library;
	private Optional<CrossReferencer> crossReferencer = Optional.empty();
	private Optional<KnownContents> knownContents = Optional.empty();
	private Collection<EObject> roots = List.of();
	/** Null if nobody listens: asked at every read. */
	ReadListener listener;
	/** Null if nobody stops evaluations: asked at every step of a loop. */
	private BooleanSupplier stop;
	/** How many steps the outermost evaluation may still take. */
	private int stepsLeft;
	/** Whether the last evaluation was given up. */
	private boolean exhausted;
	/** Null in the good case. */
	private Problems problems;
	/** Whether calls on collections must be done one by one. */
	boolean oneByOne;
	/** Null unless the service that was just called has warned. */
	String warning;

	/** Sets a variable; it stays until it is set again or removed. */
	public void set(String name, Object value) {
		int index = indexOf(name);
		if (index < 0) {
			if (count == names.length) {
				names = Arrays.copyOf(names, count * 2);
				values = Arrays.copyOf(values, count * 2);
			}
			index = count++;
			names[index] = name;
		}
		values[index] = value;
	}

	/** Removes a variable, if it is there. */
	public void remove(String name) {
		int index = indexOf(name);
		if (index >= 0) {
			count--;
			names[index] = names[count];
			values[index] = values[count];
			names[count] = null;
			values[count] = null;
		}
	}

	/** Where a variable is among {@link #names}, or -1. */
	public int indexOf(String name) {
		for (int i = 0; i < count; i++) {
			if (names[i].equals(name)) {
				return i;
			}
		}
		return -1;
	}

	/** The value of a variable. */
	public Object valueAt(int index) {
		return values[index];
	}

	/** The names of the variables, now. */
	public List<String> names() {
		return List.of(Arrays.copyOf(names, count));
	}

	/** Sets who knows the references to an object. */
	public void setCrossReferencer(CrossReferencer referencer) {
		crossReferencer = Optional.of(referencer);
	}

	/** Sets where searches through whole models look first. */
	public void setKnownContents(KnownContents known) {
		knownContents = Optional.of(known);
	}

	/** A service was called that may read and change what it likes. */
	void foreignCall() {
		if (knownContents.isPresent()) {
			knownContents.get().foreignCall();
		}
	}

	/** Sets where all instances are looked for. */
	public void setRoots(Collection<? extends EObject> objects) {
		roots = List.copyOf(objects);
	}

	/** Sets who is told what is read. */
	public void setListener(Optional<ReadListener> reads) {
		listener = reads.orElse(null);
	}

	/** Sets who stops evaluations. */
	public void setStop(BooleanSupplier when) {
		stop = when;
	}

	/** A loop takes a step. */
	void step() {
		if (--stepsLeft < 0 || stop != null && stop.getAsBoolean()) {
			throw new Halt();
		}
	}

	/** Whether the last evaluation was given up: it took too many steps or too much memory, or somebody stopped it. */
	public boolean exhausted() {
		return exhausted;
	}

	/**
	 * Evaluates a compiled expression, with problems of its own even if another evaluation is under way.
	 *
	 * @param node the whole of it
	 * @param size how many slots it needs
	 * @param from the library that it was compiled against
	 */
	public EvaluationResult evaluate(Node node, int size, Library from) {
		Problems outerProblems = problems;
		Library outerLibrary = library;
		int outerBase = base;
		int outerTop = top;
		if (top == 0) {
			stepsLeft = MOST_STEPS;
		}
		exhausted = false;
		problems = null;
		library = from;
		base = top;
		top += size;
		if (top > slots.length) {
			slots = Arrays.copyOf(slots, Math.max(top * 2, 16));
		}
		try {
			Object value = Values.result(run(node));
			exhausted |= problems != null && stepsLeft < MOST_STEPS - MANY_STEPS;
			return new EvaluationResult(value, problems == null ? List.of() : List.copyOf(problems.found()));
		} finally {
			for (int i = base; i < top; i++) {
				slots[i] = null;
			}
			base = outerBase;
			top = outerTop;
			library = outerLibrary;
			problems = outerProblems;
		}
	}

	private Object run(Node node) {
		try {
			return node.execute(this);
		} catch (Halt e) {
			exhausted = true;
			return report(Severity.ERROR, node, "The evaluation takes too long");
		} catch (StackOverflowError e) {
			return report(Severity.ERROR, node, "The evaluation needs too much stack: it is nested too deeply");
		} catch (OutOfMemoryError e) {
			// What the evaluation has gathered is garbage by now.
			exhausted = true;
			return report(Severity.ERROR, node, "The evaluation needs too much memory");
		} catch (RuntimeException | LinkageError e) {
			return report(Severity.ERROR, node, "The model cannot be read: " + Failures.text(e));
		}
	}

	/** Reports something; of each node only the first thing counts. */
	Object report(Severity severity, Node node, String message) {
		if (problems == null) {
			problems = new Problems();
		}
		problems.add(severity, node, message);
		return Nothing.VALUE;
	}

	/** How much has been reported. */
	int problemCount() {
		return problems == null ? 0 : problems.found().size();
	}

	/** Forgets what was reported since there was so much. */
	void takeBackProblems(int count) {
		if (count == 0) {
			problems = null;
		} else {
			problems.takeBack(count);
		}
	}

	/** Whether the node has reported something already: then there is no need to make a message. */
	boolean hasReported(Node node) {
		return problems != null && problems.has(node);
	}

	/** Reports what the service that the node has just called warned of. */
	void reportWarning(Node node) {
		String message = warning;
		warning = null;
		report(Severity.WARNING, node, message);
	}

	/** The library that the innermost expression was compiled against. */
	Library library() {
		return library;
	}

	@Override
	public Packages packages() {
		return library.packages();
	}

	@Override
	public Optional<CrossReferencer> crossReferencer() {
		return crossReferencer;
	}

	@Override
	public Optional<KnownContents> knownContents() {
		return knownContents;
	}

	@Override
	public Collection<EObject> roots() {
		return roots;
	}

	@Override
	public boolean tracking() {
		return listener != null;
	}

	@Override
	public ReadListener reads() {
		if (listener == null) {
			throw new IllegalStateException("Nobody is tracking; ask tracking() first");
		}
		return listener;
	}

	@Override
	public void warn(String message) {
		warning = message;
	}

	@Override
	public <K, V> V memo(K key, Function<? super K, ? extends V> maker) {
		return library.memo(key, maker);
	}
}
