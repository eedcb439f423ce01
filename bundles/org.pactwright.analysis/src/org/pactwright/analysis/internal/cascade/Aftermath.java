package org.pactwright.analysis.internal.cascade;

import java.util.Arrays;
import java.util.List;

import org.pactwright.analysis.cascade.Change;
import org.pactwright.analysis.internal.cascade.Means.Body;
import org.pactwright.analysis.internal.cascade.Means.Work;

/**
 * Follows what a cascade means for exchanges, organisations, bodies and procedures. A technology service carries
 * something only while it works as usual: one that is merely usable offline shows what was known before.
 *
 * <ul>
 * <li>An exchange is lost when neither its channel nor a fallback carries; on a fallback it is degraded.
 * <li>An organisation is out of reach when none of the channels of its contact points, nor a fallback of one, carries.
 * One that names no channel is always within reach.
 * <li>A body is lost when fewer votes are within reach than its quorum; without a quorum, when the organisation of its
 * chair is out of reach where the chair decides, and otherwise when half of its votes or more are. It is degraded when
 * anybody on it is out of reach or an exchange that informs it is lost.
 * <li>A procedure is lost when one of its steps is: none of the step's tools nor a fallback of one carries, an exchange
 * of it is lost, or the body that decides in it is. It is degraded when a tool is gone or an exchange is degraded.
 * </ul>
 */
final class Aftermath implements Simulation.Moments {

	private static final int HALF = 500;

	private final Subjects subjects;
	private final Means means;
	private final Sink sink;
	/** What each subject delivers; of nodes, whether they carry something: all or nothing. */
	private final short[] delivered;
	/** When the subject changed last, counted in changes. */
	private final int[] changed;
	private final Marks touched;
	private final Marks[] doubtful;
	private NodeStates states;
	private int changes;
	private long steps;

	Aftermath(Subjects subjects, Means means, Sink sink) {
		this.subjects = subjects;
		this.means = means;
		this.sink = sink;
		delivered = new short[subjects.size()];
		Arrays.fill(delivered, (short) Grades.ALL);
		changed = new int[subjects.size()];
		touched = new Marks(subjects.size());
		doubtful = new Marks[] { new Marks(subjects.size()), new Marks(subjects.size()), new Marks(subjects.size()),
				new Marks(subjects.size()) };
	}

	/** Begins anew. */
	void reset(NodeStates of) {
		states = of;
		changes = 0;
		for (int i = 0; i < touched.members().size(); i++) {
			delivered[touched.members().get(i)] = Grades.ALL;
			changed[touched.members().get(i)] = 0;
		}
		touched.clear();
	}

	/** How much work was done so far: looks at what may have been lost. */
	long steps() {
		return steps;
	}

	@Override
	public void moment(long minute, Ints nodes) {
		for (int i = 0; i < nodes.size(); i++) {
			int node = nodes.get(i);
			int carries = states.delivered[node] == Grades.ALL ? Grades.ALL : 0;
			if (node >= subjects.criticals() && carries != delivered[node]) {
				change(node, carries);
			}
		}
		for (Marks layer : doubtful) {
			layer.members().sort();
			for (int i = 0; i < layer.members().size(); i++) {
				look(layer.members().get(i), minute);
			}
			layer.clear();
		}
	}

	private void change(int subject, int now) {
		delivered[subject] = (short) now;
		changed[subject] = ++changes;
		touched.add(subject);
		for (int i = means.users().start()[subject]; i < means.users().start()[subject + 1]; i++) {
			int user = means.users().values()[i];
			int layer = user < subjects.exchangesEnd() ? 0
					: user < subjects.organisationsEnd() ? 1 : user < subjects.bodiesEnd() ? 2 : 3;
			doubtful[layer].add(user);
		}
	}

	private void look(int subject, long minute) {
		steps++;
		Verdict verdict = subject < subjects.exchangesEnd() ? exchange(means.exchanges().get(subject - subjects.nodes()))
				: subject < subjects.organisationsEnd()
						? organisation(means.organisations().get(subject - subjects.exchangesEnd()))
						: subject < subjects.bodiesEnd() ? body(means.bodies().get(subject - subjects.organisationsEnd()))
								: procedure(means.procedures().get(subject - subjects.bodiesEnd()));
		int before = delivered[subject];
		if (verdict.delivers() == before) {
			return;
		}
		change(subject, verdict.delivers());
		if (verdict.delivers() > before) {
			int thanks = verdict.thanks() == Subjects.NOBODY ? latest(subject) : verdict.thanks();
			sink.event(minute, subject, Change.RESTORED, verdict.delivers(), thanks, Sink.NOTHING);
		} else {
			sink.event(minute, subject, verdict.delivers() == 0 ? Change.FALLS : Change.DEGRADES, verdict.delivers(),
					verdict.because(), Sink.NOTHING);
		}
	}

	/**
	 * What a subject delivers.
	 *
	 * @param because what keeps it from delivering more
	 * @param thanks what lets it deliver so much; nobody where that is up to all that it uses
	 */
	private record Verdict(int delivers, int because, int thanks) {
		static final Verdict WELL = new Verdict(Grades.ALL, Subjects.NOBODY, Subjects.NOBODY);

		static Verdict less(int delivers, int because) {
			return new Verdict(delivers, because, Subjects.NOBODY);
		}
	}

	private Verdict exchange(int[] chain) {
		for (int i = 0; i < chain.length; i++) {
			if (works(chain[i])) {
				return new Verdict(i == 0 ? Grades.ALL : HALF, latestLost(chain, i), chain[i]);
			}
		}
		return chain.length == 0 ? Verdict.WELL : Verdict.less(0, latestLost(chain, chain.length));
	}

	private Verdict organisation(int[] channels) {
		for (int channel : channels) {
			if (works(channel)) {
				return new Verdict(Grades.ALL, Subjects.NOBODY, channel);
			}
		}
		return channels.length == 0 ? Verdict.WELL : Verdict.less(0, latestLost(channels, channels.length));
	}

	private Verdict body(Body body) {
		int within = 0;
		for (int party : body.votes()) {
			within += works(party) ? 1 : 0;
		}
		boolean headless = body.needed() == Body.CHAIR_ALONE && !works(body.chair());
		if (headless) {
			return Verdict.less(0, body.chair());
		}
		int lostVote = latestLost(body.votes(), body.votes().length);
		if (within < body.needed()) {
			return Verdict.less(0, lostVote);
		}
		int lost = later(lostVote, later(latestLost(body.voices(), body.voices().length),
				latestLost(body.told(), body.told().length)));
		return lost == Subjects.NOBODY ? Verdict.WELL : Verdict.less(HALF, lost);
	}

	private Verdict procedure(List<Work> steps) {
		int hampered = Subjects.NOBODY;
		for (Work step : steps) {
			int lost = lost(step);
			if (lost != Subjects.NOBODY) {
				return Verdict.less(0, lost);
			}
			hampered = hampered == Subjects.NOBODY ? hampered(step) : hampered;
		}
		return hampered == Subjects.NOBODY ? Verdict.WELL : Verdict.less(HALF, hampered);
	}

	private int lost(Work step) {
		boolean toolless = step.spares().length > 0;
		for (int tool : step.spares()) {
			toolless &= !works(tool);
		}
		if (toolless) {
			return latestLost(step.spares(), step.spares().length);
		}
		int exchange = Subjects.NOBODY;
		for (int sent : step.exchanges()) {
			exchange = delivered[sent] == 0 ? later(exchange, sent) : exchange;
		}
		if (exchange != Subjects.NOBODY) {
			return exchange;
		}
		return step.body() != Subjects.NOBODY && delivered[step.body()] == 0 ? step.body() : Subjects.NOBODY;
	}

	private int hampered(Work step) {
		int lost = latestLost(step.tools(), step.tools().length);
		for (int sent : step.exchanges()) {
			lost = works(sent) ? lost : later(lost, sent);
		}
		return lost;
	}

	private boolean works(int subject) {
		return delivered[subject] == Grades.ALL;
	}

	private int latestLost(int[] of, int end) {
		int latest = Subjects.NOBODY;
		for (int i = 0; i < end; i++) {
			if (delivered[of[i]] == 0) {
				latest = later(latest, of[i]);
			}
		}
		return latest;
	}

	private int later(int one, int other) {
		return one == Subjects.NOBODY || other != Subjects.NOBODY && changed[other] > changed[one] ? other : one;
	}

	/** What changed last of all that a subject uses. */
	private int latest(int subject) {
		int latest = Subjects.NOBODY;
		if (subject < subjects.organisationsEnd()) {
			return latest;
		}
		if (subject < subjects.bodiesEnd()) {
			Body body = means.bodies().get(subject - subjects.organisationsEnd());
			latest = body.chair() == Subjects.NOBODY ? latest : body.chair();
			return latestOf(latestOf(latestOf(latest, body.votes()), body.voices()), body.told());
		}
		for (Work step : means.procedures().get(subject - subjects.bodiesEnd())) {
			latest = latestOf(latestOf(latest, step.spares()), step.exchanges());
			latest = step.body() == Subjects.NOBODY ? latest : later(latest, step.body());
		}
		return latest;
	}

	private int latestOf(int latest, int[] of) {
		int found = latest;
		for (int subject : of) {
			found = later(found, subject);
		}
		return found;
	}
}
