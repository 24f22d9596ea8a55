// Ten workers, ten jobs, and what each would cost: the cheapest assignment, by the Hungarian method.
// Result: its cost.

enum { SIZE = 10, NONE = -1, MUCH = 1 << 30 };

static int cost[SIZE][SIZE];
static int of_worker[SIZE], of_job[SIZE];  // prices: cost - of_worker - of_job is never negative
static int worker_of[SIZE];                // whom a job has been given to

// Gives `worker` a job, moving others along the cheapest path of reduced costs that ends at a free job.
static void place(int worker) {
    int distance[SIZE], before[SIZE], job = NONE;
    unsigned reached = 0;
    for (int j = 0; j < SIZE; j++) {
        distance[j] = MUCH;
        before[j] = NONE;
    }
    do {
        int from = job == NONE ? worker : worker_of[job], best = MUCH, next = NONE;
        for (int j = 0; j < SIZE; j++) {
            if (reached >> j & 1) continue;
            int reduced = cost[from][j] - of_worker[from] - of_job[j];
            if (reduced < distance[j]) {
                distance[j] = reduced;
                before[j] = job;
            }
            if (distance[j] < best) {
                best = distance[j];
                next = j;
            }
        }
        of_worker[worker] += best;
        for (int j = 0; j < SIZE; j++) {
            if (reached >> j & 1) {
                of_worker[worker_of[j]] += best;
                of_job[j] -= best;
            } else {
                distance[j] -= best;
            }
        }
        job = next;
        reached |= 1u << job;
    } while (worker_of[job] != NONE);
    for (; before[job] != NONE; job = before[job]) worker_of[job] = worker_of[before[job]];
    worker_of[job] = worker;
}

__attribute__((export_name("main"))) int program(void) {
    unsigned state = 1;
    for (int i = 0; i < SIZE; i++) {
        worker_of[i] = NONE;
        for (int j = 0; j < SIZE; j++) {
            state = state * 1664525u + 1013904223u;
            cost[i][j] = (int)(state >> 16) % 1000;
        }
    }
    for (int i = 0; i < SIZE; i++) place(i);
    int total = 0;
    for (int j = 0; j < SIZE; j++) total += cost[worker_of[j]][j];
    return total;
}
