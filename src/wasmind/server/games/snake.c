/* Snake on a board with walls: it grows with what it eats, and must not bite itself. */

enum { WIDTH = 20, HEIGHT = 15, CELLS = WIDTH * HEIGHT, FIRST_LENGTH = 3 };
enum { EMPTY, BODY, HEAD, FOOD };
enum { UP = 1, RIGHT, DOWN, LEFT };

unsigned char cells[CELLS]; /* row by row; whoever shows the board reads it here */

static unsigned short trail[CELLS]; /* the cells that the snake lies on: a ring, from the tail to the head */
static int tail, length, x, y, direction, over;
static unsigned int state;

static void put_head(void) {
    int end = tail + length++;
    trail[end < CELLS ? end : end - CELLS] = y * WIDTH + x;
    cells[y * WIDTH + x] = HEAD;
}

static void lift_tail(void) {
    cells[trail[tail]] = EMPTY;
    tail = tail + 1 < CELLS ? tail + 1 : 0;
    length--;
}

/* Each empty cell is as likely as any other. */
static void put_food(void) {
    state ^= state << 13;
    state ^= state >> 17;
    state ^= state << 5;
    int skip = state % (CELLS - length);
    for (int cell = 0; cell < CELLS; cell++)
        if (cells[cell] == EMPTY && skip-- == 0) {
            cells[cell] = FOOD;
            return;
        }
}

/* The score; once the game is over, its complement, which is negative. */
static int result(void) { return over ? ~(length - FIRST_LENGTH) : length - FIRST_LENGTH; }

/* A new game. */
__attribute__((export_name("start"))) int start(unsigned int seed) {
    for (int cell = 0; cell < CELLS; cell++)
        cells[cell] = EMPTY;
    tail = length = over = 0;
    direction = RIGHT;
    state = seed * 2654435761u;
    y = HEIGHT / 2;
    for (x = WIDTH / 4; length < FIRST_LENGTH; x++) {
        put_head();
        cells[y * WIDTH + x] = BODY;
    }
    cells[y * WIDTH + --x] = HEAD;
    put_food();
    return result();
}

/* The snake goes on by a cell. Input 1 to 4 turns it up, right, down, left; it cannot turn back. */
__attribute__((export_name("tick"))) int tick(int input) {
    if (over)
        return result();
    if (UP <= input && input <= LEFT && (input ^ direction) & 1)
        direction = input;
    int next_x = x + (direction == RIGHT) - (direction == LEFT);
    int next_y = y + (direction == DOWN) - (direction == UP);
    int next = next_y * WIDTH + next_x;
    int outside = next_x < 0 || next_x == WIDTH || next_y < 0 || next_y == HEIGHT;
    if (outside || (cells[next] == BODY && next != trail[tail])) {
        over = 1;
        return result();
    }
    int eats = cells[next] == FOOD;
    if (!eats)
        lift_tail();
    cells[y * WIDTH + x] = BODY;
    x = next_x;
    y = next_y;
    put_head();
    if (length == CELLS)
        over = 1;
    else if (eats)
        put_food();
    return result();
}
